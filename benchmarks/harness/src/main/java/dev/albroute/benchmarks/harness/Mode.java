package dev.albroute.benchmarks.harness;

/** The two forms of an event, by the target group's attribute {@code lambda.multi_value_headers.enabled}. */
enum Mode {
  SINGLE("single"),
  MULTI("multi");

  final String label;

  Mode(String label) {
    this.label = label;
  }

  /** The key of the header map, in the event and in the answer. */
  String headers() {
    return this == SINGLE ? "headers" : "multiValueHeaders";
  }

  /** The key of the query map in the event. */
  String query() {
    return this == SINGLE ? "queryStringParameters" : "multiValueQueryStringParameters";
  }
}
