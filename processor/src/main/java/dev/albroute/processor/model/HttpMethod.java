package dev.albroute.processor.model;

/** The request methods that a route can have (RFC 9110, section 9.3, and RFC 5789 for PATCH). */
public enum HttpMethod {
  /** Reads; answers {@code HEAD} too. */
  GET,
  /** Reads the header section only. */
  HEAD,
  /** Processes the content of the request. */
  POST,
  /** Replaces a resource. */
  PUT,
  /** Changes a resource in part. */
  PATCH,
  /** Removes a resource. */
  DELETE,
  /** Asks what a resource allows. */
  OPTIONS
}
