package dev.albroute.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a parameter to a variable of the path template. Not needed where the parameter has the
 * variable's name.
 *
 * <p>The value is percent-decoded after the path was split at {@code /}, so that {@code %2F} stays
 * inside it. For
 * {@code {name+}} and {@code {name*}} a {@code String} gets the decoded segments joined with {@code
 * /}, and a
 * {@code List<String>} gets them one by one.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface PathParam {

  /**
   * The name of the variable as the template writes it, without braces.
   *
   * @return the name, or the empty string for the name of the parameter itself
   */
  String value() default "";
}
