package dev.albroute.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a parameter to a query parameter. Names and values are decoded once, as
 * {@code application/x-www-form-urlencoded}; names are case-sensitive.
 *
 * <p>Of a repeated name a {@code List}, {@code Set}, {@code SortedSet} or array gets every value,
 * in the order of
 * arrival, and any other type the last one, which is what a load balancer without multi-value
 * headers sends. Without
 * any value a collection is empty; another type must be {@code Optional}, {@code @Nullable} or have
 * a
 * {@link DefaultValue}, else the request is answered with 400.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface QueryParam {

  /**
   * The decoded name of the query parameter.
   *
   * @return the name, or the empty string for the name of the parameter itself
   */
  String value() default "";
}
