package dev.albroute.processor.model;

/** The request methods that a route can have (RFC 9110, section 9.3, and RFC 5789 for PATCH). */
public enum HttpMethod {
  /** Reads; answers {@code HEAD} too. */
  GET("GET"),
  /** Reads the header section only. */
  HEAD("HEAD"),
  /** Processes the content of the request. */
  POST("POST"),
  /** Replaces a resource. */
  PUT("PUT"),
  /** Changes a resource in part. */
  PATCH("PATCH"),
  /** Removes a resource. */
  DELETE("DELETE"),
  /** Asks what a resource allows. */
  OPTIONS("OPTIONS"),
  /** Any method, known or not, for which the path has no route of its own. */
  ANY("*");

  private final String token;

  HttpMethod(String token) {
    this.token = token;
  }

  /**
   * The method as a request writes it.
   *
   * @return the token, {@code *} for {@link #ANY}
   */
  public String token() {
    return token;
  }
}
