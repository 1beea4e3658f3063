package dev.albroute.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a parameter, or a record component read from JSON, gets where the request has no value for
 * it.
 *
 * <p>The text is converted as a value of the request would be. That it can be converted is checked
 * by the compiler for
 * numbers, booleans, characters, enums, UUIDs and the types of {@code java.time}.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT
})
@Retention(RetentionPolicy.CLASS)
public @interface DefaultValue {

  /**
   * The value as text, as it would stand in a request, decoded.
   *
   * @return the text, never {@code null}
   */
  String value();
}
