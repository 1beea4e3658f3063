package dev.albroute.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The media types that a route method reads. A body of another type is answered with 415 (RFC 9110,
 * section 15.5.16); a
 * body without a {@code content-type} is taken for the first of them.
 *
 * <p>Without this annotation a JSON body is {@code application/json}, which any {@code
 * application/*+json} matches too,
 * form parameters are {@code application/x-www-form-urlencoded}, and {@code String}, {@code byte[]}
 * and
 * {@code InputStream} bodies are of any type. On the interface it holds for all of its methods that
 * read a body.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Consumes {

  /**
   * Media types such as {@code text/csv}, or ranges such as {@code image/*}.
   *
   * @return one media type or range at least
   */
  String[] value();
}
