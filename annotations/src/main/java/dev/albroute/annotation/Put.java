package dev.albroute.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Routes {@code PUT} requests to the annotated method (RFC 9110, section 9.3.4). The result is sent
 * with status 200, or 204 for {@code void}.
 *
 * <p>Repeatable: one method may serve several paths, and it may carry annotations for several HTTP
 * methods.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Put.List.class)
public @interface Put {

  /**
   * The path below the prefix of {@link AlbRoute#value()}: empty, or segments that each start with
   * {@code /}. A segment
   * is a literal, written decoded, or a variable:
   *
   * <ul>
   *   <li>{@code {name}} matches exactly one segment that is not empty;
   *   <li>{@code {name+}} matches the rest of the path, one segment or more; only at the end;
   *   <li>{@code {name*}} matches the rest of the path, which may be empty; only at the end.
   * </ul>
   *
   * <p>Where several templates match a path, a literal beats a variable and a variable beats a
   * rest, decided segment by
   * segment from the left. A trailing slash is not significant.
   *
   * @return the template, never {@code null}
   */
  String value() default "";

  /** Holds several {@link Put} annotations of one method. The compiler writes it. */
  @Documented
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.CLASS)
  @interface List {

    /**
     * The repeated annotations.
     *
     * @return the annotations in the order of the source
     */
    Put[] value();
  }
}
