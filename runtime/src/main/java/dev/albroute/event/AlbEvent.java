package dev.albroute.event;

import dev.albroute.json.JsonStrings;
import org.jspecify.annotations.Nullable;

/**
 * Where things are in the bytes of one event. It holds positions, not values: a value becomes a
 * {@code String} when somebody asks for it.
 *
 * <p>Positions are those of the content of a JSON string, without its quotes, and with its escapes. A
 * missing value has a negative start.
 *
 * <p>Fields (headers, query parameters) stand as four numbers each: start and end of the name,
 * start and end of one value. A name with several values stands there several times, each time with
 * the same start.
 */
public final class AlbEvent {

  private static final byte[] NO_BYTES = {};
  private static final String HEALTH_CHECKER = "ELB-HealthChecker/";
  private static final String UTF_8 = ";charset=utf-8";
  private static final String SPACED_UTF_8 = "; charset=utf-8";

  byte[] bytes = NO_BYTES;
  int methodFrom;
  int methodTo;
  int pathFrom;
  int pathTo;
  int arnFrom;
  int arnTo;
  final EventBody body = new EventBody();
  boolean multiValue;
  boolean multiValueQuery;
  int[] headers = new int[4 * 32];
  int headerCount;
  int[] query = new int[4 * 8];
  int queryCount;

  /** An index of nothing. */
  public AlbEvent() {
    clear(NO_BYTES);
  }

  void clear(byte[] event) {
    bytes = event;
    methodFrom = -1;
    methodTo = -1;
    pathFrom = -1;
    pathTo = -1;
    arnFrom = -1;
    arnTo = -1;
    body.clear();
    multiValue = false;
    multiValueQuery = false;
    headerCount = 0;
    queryCount = 0;
  }

  /**
   * Whether the event carries {@code multiValueHeaders}, and the load balancer therefore reads
   * {@code multiValueHeaders}, and only that, in the response.
   *
   * @return false for an event with {@code headers}, and for one with neither
   */
  public boolean isMultiValue() {
    return multiValue;
  }

  /**
   * The method as the client sent it. The common ones are constants.
   *
   * @return the method; empty only when reading the event failed
   */
  public String method() {
    if (methodFrom < 0) {
      return "";
    }
    String common = switch (methodTo - methodFrom) {
      case 3 -> is("GET") ? "GET" : "PUT";
      case 4 -> is("POST") ? "POST" : "HEAD";
      case 5 -> "PATCH";
      case 6 -> "DELETE";
      case 7 -> "OPTIONS";
      default -> "";
    };
    return !common.isEmpty() && is(common) ? common : text(methodFrom, methodTo);
  }

  private boolean is(String method) {
    for (int i = 0; i < method.length(); i++) {
      if (bytes[methodFrom + i] != method.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The path as it stands in the event: percent-encoded, without the query.
   *
   * @return the path, {@code "/"} where the event has the empty string or none
   */
  public String path() {
    return pathFrom < 0 || pathFrom == pathTo ? "/" : text(pathFrom, pathTo);
  }

  /**
   * The body.
   *
   * @return what stands there, which may be base64 still
   */
  public EventBody body() {
    return body;
  }

  /**
   * The ARN of the target group that the request came through.
   *
   * @return the ARN, or null where a hand-made event has none
   */
  public @Nullable String targetGroupArn() {
    return arnFrom < 0 ? null : text(arnFrom, arnTo);
  }

  /**
   * Whether this is a health check: the load balancer's own agent, and not one header beside it. A
   * client that borrows the agent's name is told by the forwarding headers that the load balancer
   * adds to everything else.
   *
   * @return true for a health check
   */
  public boolean isHealthCheck() {
    if (headerCount != 1 || !nameIs(headers, 0, "user-agent")) {
      return false;
    }
    return headerValue(0).startsWith(HEALTH_CHECKER);
  }

  /**
   * The number of header values.
   *
   * @return the number, 0 or more
   */
  public int headerCount() {
    return headerCount;
  }

  /**
   * The name of a header value as it stands in the event, which is lower case from a load balancer.
   *
   * @param index less than {@link #headerCount()}
   * @return the name
   */
  public String headerName(int index) {
    return text(headers[index << 2], headers[(index << 2) + 1]);
  }

  /**
   * A header value.
   *
   * @param index less than {@link #headerCount()}
   * @return the value
   */
  public String headerValue(int index) {
    return text(headers[(index << 2) + 2], headers[(index << 2) + 3]);
  }

  /**
   * The last value of a header. Nothing is allocated to find it.
   *
   * @param name the name in any case
   * @return the index of the value, or -1
   */
  public int lastHeader(String name) {
    for (int i = headerCount - 1; i >= 0; i--) {
      if (nameIs(headers, i, name)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The first value of the header whose last value is {@link #lastHeader}: the values between them
   * belong to one key of the event.
   *
   * @param last the index of the last value
   * @return the index of the first value, at most {@code last}
   */
  public int firstHeader(int last) {
    int first = last;
    while (first > 0 && headers[(first - 1) << 2] == headers[last << 2]) {
      first--;
    }
    return first;
  }

  /**
   * Where the values of a header end.
   *
   * @param first the index of its first value
   * @return the index after its last value
   */
  public int endOfHeader(int first) {
    return end(headers, first, headerCount);
  }

  /**
   * Whether a {@code content-type} field plainly names a media type: alone, or with the charset UTF-8.
   * Nothing is allocated.
   *
   * @param index less than {@link #headerCount()}
   * @param type a media type, ASCII in lower case
   * @return true when it does; false when it takes a parser to tell
   */
  public boolean headerIsOfType(int index, String type) {
    int from = headers[(index << 2) + 2];
    int end = from + type.length();
    int rest = headers[(index << 2) + 3] - end;
    return rest >= 0
        && isAt(from, type)
        && (rest == 0
            || (rest == SPACED_UTF_8.length() && isAt(end, SPACED_UTF_8))
            || (rest == UTF_8.length() && isAt(end, UTF_8)));
  }

  /**
   * Whether an {@code accept} field (RFC 9110, section 12.5.1) plainly admits a media type: it lists the
   * type without a weight, or {@code *}{@code /*} and no weight at all. Nothing is allocated.
   *
   * @param index less than {@link #headerCount()}
   * @param type a media type, ASCII in lower case
   * @return true when the type is acceptable; false when it takes a parser to tell
   */
  public boolean headerLists(int index, String type) {
    int to = headers[(index << 2) + 3];
    boolean everything = false;
    boolean parameters = false;
    int start = headers[(index << 2) + 2];
    for (int i = start; i <= to; i++) {
      int next = i == to ? ',' : bytes[i];
      if (next == ',') {
        while (start < i && bytes[start] == ' ') {
          start++;
        }
        if (i - start == type.length() && isAt(start, type)) {
          return true;
        }
        everything |= i - start == 3 && isAt(start, "*/*");
        start = i + 1;
      } else if (next == '"' || next == '\\') {
        // A comma inside a quoted parameter separates nothing.
        return false;
      } else {
        parameters |= next == ';';
      }
    }
    return everything && !parameters;
  }

  /** Whether a text stands at an index, ASCII letters compared without case. */
  private boolean isAt(int from, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (lower(bytes[from + i]) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The number of query values.
   *
   * @return the number, 0 or more
   */
  public int queryCount() {
    return queryCount;
  }

  /**
   * The raw key of a query value.
   *
   * @param index less than {@link #queryCount()}
   * @return the key as the client sent it, percent-encoding and all
   */
  public String queryName(int index) {
    return text(query[index << 2], query[(index << 2) + 1]);
  }

  /**
   * A raw query value.
   *
   * @param index less than {@link #queryCount()}
   * @return the value as the client sent it, percent-encoding and all
   */
  public String queryValue(int index) {
    return text(query[(index << 2) + 2], query[(index << 2) + 3]);
  }

  /**
   * Whether the decoded key of a query value is {@code name}. A key whose encoding is malformed has
   * no name.
   *
   * @param index less than {@link #queryCount()}
   * @param name the decoded name
   * @return true when it is
   */
  public boolean queryNameIs(int index, String name) {
    int from = query[index << 2];
    int to = query[(index << 2) + 1];
    // Most keys are plain ASCII and are compared as they stand.
    int length = to - from;
    for (int i = 0; i < length; i++) {
      int next = bytes[from + i];
      if (next == '%' || next == '+' || next == '\\' || next < 0) {
        return name.equals(decodedForm(from, to));
      }
      if (i == name.length() || next != name.charAt(i)) {
        return false;
      }
    }
    return length == name.length();
  }

  /**
   * The decoded key of a query value.
   *
   * @param index less than {@link #queryCount()}
   * @return the key, or null when its percent-encoding is malformed
   */
  public @Nullable String decodedQueryName(int index) {
    return decodedForm(query[index << 2], query[(index << 2) + 1]);
  }

  /**
   * A decoded query value.
   *
   * @param index less than {@link #queryCount()}
   * @return the value, or null when its percent-encoding is malformed
   */
  public @Nullable String decodedQueryValue(int index) {
    return decodedForm(query[(index << 2) + 2], query[(index << 2) + 3]);
  }

  /**
   * Where the values of a key of the query end.
   *
   * @param first the index of its first value
   * @return the index after its last value
   */
  public int endOfQuery(int first) {
    return end(query, first, queryCount);
  }

  private @Nullable String decodedForm(int from, int to) {
    if (isPlain(from, to)) {
      return text(from, to);
    }
    if (contains(from, to, (byte) '\\')) {
      byte[] text = new byte[to - from];
      return PercentEncoding.decodeForm(text, 0, JsonStrings.unescape(bytes, from, to, text, 0));
    }
    return PercentEncoding.decodeForm(bytes, from, to);
  }

  /** Whether a name or value of the query stands for itself, as most do. */
  private boolean isPlain(int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == '%' || bytes[i] == '+' || bytes[i] == '\\') {
        return false;
      }
    }
    return true;
  }

  private static int end(int[] fields, int first, int count) {
    int end = first + 1;
    while (end < count && fields[end << 2] == fields[first << 2]) {
      end++;
    }
    return end;
  }

  /** Whether a field's name is {@code name}, ASCII letters compared without case. */
  private boolean nameIs(int[] fields, int index, String name) {
    int from = fields[index << 2];
    int to = fields[(index << 2) + 1];
    int length = name.length();
    if (to - from < length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      int a = bytes[from + i];
      int b = name.charAt(i);
      if (a != b && lower(a) != lower(b)) {
        // Escapes make a name longer. No load balancer writes them here, but RFC 8259 allows it.
        return a == '\\' && text(from, to).equalsIgnoreCase(name);
      }
    }
    return to - from == length;
  }

  private boolean contains(int from, int to, byte wanted) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == wanted) {
        return true;
      }
    }
    return false;
  }

  private static int lower(int c) {
    return c >= 'A' && c <= 'Z' ? c + 32 : c;
  }

  private String text(int from, int to) {
    return JsonStrings.decode(bytes, from, to);
  }
}
