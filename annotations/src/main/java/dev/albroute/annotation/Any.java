package dev.albroute.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Routes requests of every method to the annotated method, extension methods such as {@code PROPFIND}
 * included, where no other route of the interface answers the request's method and path. It is what a
 * proxy, a catch-all or an echo needs.
 *
 * <p>Such a path never answers 405, and {@code OPTIONS} goes to the annotated method too.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Any.List.class)
public @interface Any {

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

  /** Holds several {@link Any} annotations of one method. The compiler writes it. */
  @Documented
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.CLASS)
  @interface List {

    /**
     * The repeated annotations.
     *
     * @return the annotations in the order of the source
     */
    Any[] value();
  }
}
