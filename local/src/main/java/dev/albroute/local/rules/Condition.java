package dev.albroute.local.rules;

import dev.albroute.local.event.RawQuery;
import dev.albroute.local.message.WireText;
import java.util.List;
import java.util.Locale;

/** One condition of a rule. It holds when one of its values does. */
public sealed interface Condition {

  /**
   * Looks at a request.
   *
   * @param input the request
   * @return whether the condition holds
   */
  boolean matches(RuleInput input);

  /**
   * The condition's field as templates write it.
   *
   * @return such as {@code path-pattern}
   */
  String field();

  /**
   * The values, of which one must match.
   *
   * @return the values for a person
   */
  List<String> values();

  /**
   * Looks at the path.
   *
   * @param patterns patterns with {@code *} and {@code ?}, compared with case; one must match
   * @return the condition
   */
  static Condition pathPattern(String... patterns) {
    return new PathPattern(List.of(patterns));
  }

  /**
   * Looks at the host.
   *
   * @param patterns patterns with {@code *} and {@code ?}, compared without case; one must match
   * @return the condition
   */
  static Condition hostHeader(String... patterns) {
    return new HostHeader(List.of(patterns));
  }

  /**
   * Looks at the method.
   *
   * @param methods the methods, compared with case; one must be it
   * @return the condition
   */
  static Condition method(String... methods) {
    return new HttpRequestMethod(List.of(methods));
  }

  /**
   * Looks at a header.
   *
   * @param name the header's name
   * @param patterns patterns with {@code *} and {@code ?}, compared without case; one must match
   * @return the condition
   */
  static Condition header(String name, String... patterns) {
    return new HttpHeader(name, List.of(patterns));
  }

  /**
   * Looks at a query parameter.
   *
   * @param key a pattern for its name; {@code *} for any
   * @param value a pattern for its value
   * @return the condition
   */
  static Condition query(String key, String value) {
    return new QueryString(List.of(new Parameter(key, value)));
  }

  /**
   * Looks at the client's address.
   *
   * @param blocks CIDR blocks; one must contain it
   * @return the condition
   * @throws IllegalArgumentException when one is no CIDR block
   */
  static Condition sourceIp(String... blocks) {
    return new SourceIp(List.of(blocks));
  }

  /**
   * The path, with case and without the query; {@code *} crosses slashes.
   *
   * @param values the patterns
   */
  record PathPattern(List<String> values) implements Condition {

    /** Copies the list. */
    public PathPattern {
      values = List.copyOf(values);
    }

    @Override
    public boolean matches(RuleInput input) {
      return values.stream().anyMatch(pattern -> Pattern.matches(pattern, input.path()));
    }

    @Override
    public String field() {
      return "path-pattern";
    }
  }

  /**
   * The host without its port, without case.
   *
   * @param values the patterns
   */
  record HostHeader(List<String> values) implements Condition {

    /** Copies the list. */
    public HostHeader {
      values = List.copyOf(values);
    }

    @Override
    public boolean matches(RuleInput input) {
      return values.stream()
          .anyMatch(pattern -> Pattern.matches(lower(pattern), lower(input.host())));
    }

    @Override
    public String field() {
      return "host-header";
    }
  }

  /**
   * The method, exactly.
   *
   * @param values the methods
   */
  record HttpRequestMethod(List<String> values) implements Condition {

    /** Copies the list. */
    public HttpRequestMethod {
      values = List.copyOf(values);
    }

    @Override
    public boolean matches(RuleInput input) {
      return values.contains(input.method());
    }

    @Override
    public String field() {
      return "http-request-method";
    }
  }

  /**
   * The values of one header, without case.
   *
   * @param name the header's name
   * @param values the patterns
   */
  record HttpHeader(String name, List<String> values) implements Condition {

    /** Copies the list. */
    public HttpHeader {
      values = List.copyOf(values);
    }

    @Override
    public boolean matches(RuleInput input) {
      return input.headers().all(name).stream()
          .anyMatch(value -> values.stream()
              .anyMatch(pattern -> Pattern.matches(lower(WireText.encode(pattern)), lower(value))));
    }

    @Override
    public String field() {
      return "http-header";
    }
  }

  /**
   * Keys and values of the query, raw and without case.
   *
   * @param parameters what to look for
   */
  record QueryString(List<Parameter> parameters) implements Condition {

    /** Copies the list. */
    public QueryString {
      parameters = List.copyOf(parameters);
    }

    @Override
    public boolean matches(RuleInput input) {
      return input.query().stream()
          .anyMatch(pair -> parameters.stream().anyMatch(parameter -> parameter.matches(pair)));
    }

    @Override
    public List<String> values() {
      return parameters.stream().map(Parameter::toString).toList();
    }

    @Override
    public String field() {
      return "query-string";
    }
  }

  /**
   * A query parameter to look for.
   *
   * @param key a pattern for the key; {@code *} when any key will do
   * @param value a pattern for the value
   */
  record Parameter(String key, String value) {

    boolean matches(RawQuery.Pair pair) {
      return Pattern.matches(lower(key), lower(pair.name()))
          && Pattern.matches(lower(value), lower(pair.value()));
    }

    @Override
    public String toString() {
      return key + "=" + value;
    }
  }

  /**
   * The address of the connection, not of a forwarded header.
   *
   * @param values CIDR blocks
   */
  record SourceIp(List<String> values) implements Condition {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when a value is no CIDR block
     */
    public SourceIp {
      values = List.copyOf(values);
      values.forEach(AddressBlock::parse);
    }

    @Override
    public boolean matches(RuleInput input) {
      return values.stream()
          .anyMatch(cidr -> AddressBlock.parse(cidr).contains(input.clientAddress()));
    }

    @Override
    public String field() {
      return "source-ip";
    }
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
