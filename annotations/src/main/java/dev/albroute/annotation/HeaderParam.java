package dev.albroute.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a parameter to a header field. Field names are case-insensitive (RFC 9110, section 5.1).
 *
 * <p>Of a repeated field a {@code List}, {@code Set}, {@code SortedSet} or array gets every field
 * line, in the order of
 * arrival and never split at commas, and any other type the last one. Without the field a
 * collection is empty; another
 * type must be {@code Optional}, {@code @Nullable} or have a {@link DefaultValue}, else the request
 * is answered with
 * 400.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface HeaderParam {

  /**
   * The name of the header field.
   *
   * @return the name, or the empty string for the name of the parameter itself
   */
  String value() default "";
}
