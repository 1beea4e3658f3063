package dev.albroute.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a parameter to a cookie of the request (RFC 6265, section 5.4). Cookie names are
 * case-sensitive.
 *
 * <p>Without the cookie the parameter must be {@code Optional}, {@code @Nullable} or have a {@link
 * DefaultValue}, else
 * the request is answered with 400.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface CookieParam {

  /**
   * The name of the cookie.
   *
   * @return the name, or the empty string for the name of the parameter itself
   */
  String value() default "";
}
