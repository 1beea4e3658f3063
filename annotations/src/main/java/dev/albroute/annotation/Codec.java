package dev.albroute.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the class that reads and writes the JSON of a type, or of one property.
 *
 * <pre>{@code
 * @Codec(MoneyCodec.class)
 * public final class Money { … }
 * }</pre>
 *
 * <p>A codec of a property comes before that of {@link AlbRoute#codecs()}, and that before the codec of the type itself.
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
