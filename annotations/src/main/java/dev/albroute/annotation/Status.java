package dev.albroute.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The status code of a response (RFC 9110, section 15).
 *
 * <p>On a route method: the status of its result instead of 200 (or 204 for {@code void}); from 200
 * to 399. On an
 * exception type that a route method declares: the status of the problem document (RFC 9457) that
 * answers the request
 * when the method throws it; from 400 to 599. For a status below 500 the exception's message
 * becomes the document's
 * {@code detail}; from 500 on the message stays in the log.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Status {

  /**
   * The status code.
   *
   * @return the code
   */
  int value();
}
