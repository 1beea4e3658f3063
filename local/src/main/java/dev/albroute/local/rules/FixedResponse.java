package dev.albroute.local.rules;

/**
 * Answers without a target.
 *
 * @param status the status code, 2xx, 4xx or 5xx
 * @param contentType the content type
 * @param body the body, at most 1,024 characters
 */
public record FixedResponse(int status, String contentType, String body) implements Action {

  @Override
  public String type() {
    return "fixed-response";
  }
}
