package dev.albroute.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the class that reads and writes the JSON of a type, or of one use of it: a property, a {@link Body}, or the result
 * of a route method.
 *
 * <pre>{@code
 * @Codec(MoneyCodec.class)
 * public final class Money { … }
 * }</pre>
 *
 * <p>The codec of a use comes before that of {@link AlbRoute#codecs()}, and that before the codec of the type itself. An
 * {@code Optional} or {@code AlbResponse} around a body or result is not part of its JSON.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.TYPE,
  ElementType.RECORD_COMPONENT,
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER
})
public @interface Codec {

  /**
   * The codec.
   *
   * @return a class that implements {@code dev.albroute.json.JsonCodec} of the type and has a public static field {@code
   *     INSTANCE} or a constructor without parameters; one instance serves all requests, also at the same time
   */
  Class<?> value();
}
