package dev.albroute.local.template;

import dev.albroute.local.message.Finding;
import java.util.List;

/** A template that cannot be read, or that CloudFormation would refuse. */
public final class TemplateException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Tells what is wrong with the file as a whole.
   *
   * @param message a sentence
   * @param cause the parser's exception
   */
  TemplateException(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * Tells everything that is wrong.
   *
   * @param findings the errors
   */
  TemplateException(List<Finding> findings) {
    super(String.join("\n", findings.stream().map(Finding::sentence).toList()));
  }
}
