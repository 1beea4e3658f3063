package dev.albroute.local.event;

/**
 * How headers and query parameters travel between the load balancer and the function: the target group attribute {@code
 * lambda.multi_value_headers.enabled}.
 */
public enum HeaderMode {
  /** One value for each name, the last one; the attribute is {@code false}, which is the default. */
  SINGLE_VALUE("headers", "queryStringParameters"),
  /** All values of each name; the attribute is {@code true}. */
  MULTI_VALUE("multiValueHeaders", "multiValueQueryStringParameters");

  private final String headersKey;
  private final String queryKey;

  HeaderMode(String headersKey, String queryKey) {
    this.headersKey = headersKey;
    this.queryKey = queryKey;
  }

  /**
   * The key of the headers in the event and in the response.
   *
   * @return {@code headers} or {@code multiValueHeaders}
   */
  public String headersKey() {
    return headersKey;
  }

  /**
   * The key of the query parameters in the event.
   *
   * @return {@code queryStringParameters} or {@code multiValueQueryStringParameters}
   */
  public String queryKey() {
    return queryKey;
  }

  /**
   * The mode that a target group does not have.
   *
   * @return the other of the two
   */
  public HeaderMode other() {
    return this == SINGLE_VALUE ? MULTI_VALUE : SINGLE_VALUE;
  }
}
