package dev.albroute.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a parameter to a field of an {@code application/x-www-form-urlencoded} body. A method with
 * such a parameter
 * accepts that media type and cannot have a {@link Body} parameter.
 *
 * <p>Repeated and missing fields are treated as those of {@link QueryParam}.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface FormParam {

  /**
   * The decoded name of the form field.
   *
   * @return the name, or the empty string for the name of the parameter itself
   */
  String value() default "";
}
