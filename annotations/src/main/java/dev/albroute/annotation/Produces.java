package dev.albroute.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The media types that a route method can answer with. The one that the request's {@code accept}
 * field prefers becomes
 * the {@code content-type}; where it admits none of them, the request is answered with 406 (RFC
 * 9110, section 15.5.7).
 *
 * <p>Without this annotation a {@code String} is {@code text/plain; charset=utf-8}, {@code byte[]}
 * and
 * {@code InputStream} are {@code application/octet-stream}, and everything else is {@code
 * application/json}. On the
 * interface it holds for all of its methods that return something.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Produces {

  /**
   * Media types such as {@code text/csv}, without wildcards, best first; or the range that admits
   * every media type, alone: then the request's {@code accept} field is not consulted, and the
   * media type is that of a method without this annotation unless the {@code AlbResponse} names one.
   *
   * @return one media type at least
   */
  String[] value();
}
