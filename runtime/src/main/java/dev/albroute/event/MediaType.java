package dev.albroute.event;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A media type or media range with its parameters (RFC 9110, section 8.3.1). Types, subtypes and
 * parameter names are kept in lower case; values are kept as they are, without quotes.
 */
public final class MediaType {

  private static final String[] NO_PARAMETERS = {};

  private final String type;
  private final String subtype;
  private final String[] parameters;

  private MediaType(String type, String subtype, String[] parameters) {
    this.type = type;
    this.subtype = subtype;
    this.parameters = parameters;
  }

  /**
   * Reads a media type or range.
   *
   * @param text for example {@code text/html; charset=utf-8}; {@code *} alone is read as {@code
   *     *}{@code /*}
   * @return the media type, or null when the text is none
   */
  public static @Nullable MediaType parse(String text) {
    int end = text.indexOf(';');
    String essence = HeaderFields.trim(end < 0 ? text : text.substring(0, end));
    int slash = essence.indexOf('/');
    boolean any = essence.equals("*");
    String[] parameters = parameters(text, end);
    boolean valid =
        any || (isToken(essence, 0, slash) && isToken(essence, slash + 1, essence.length()));
    if (parameters == null || !valid) {
      return null;
    }
    return any
        ? new MediaType("*", "*", parameters)
        : new MediaType(
            lower(essence.substring(0, slash)), lower(essence.substring(slash + 1)), parameters);
  }

  /**
   * A parameter of a header with the syntax of a content type, such as {@code content-disposition}.
   *
   * @param header the value: anything, and then parameters that begin with semicolons
   * @param name in lower case
   * @return its first value, or null when there is none or the parameters are malformed
   */
  public static @Nullable String parameterOf(String header, String name) {
    String[] parameters = parameters(header, header.indexOf(';'));
    return parameters == null ? null : find(parameters, name);
  }

  /** Reads parameters from the semicolon at {@code start} on, none when it is negative; null when they are malformed. */
  private static String @Nullable [] parameters(String text, int start) {
    String[] parameters = NO_PARAMETERS;
    int at = start < 0 ? text.length() : start;
    while (at < text.length()) {
      int from = skipSpace(text, at + 1);
      if (from == text.length() || text.charAt(from) == ';') {
        at = from;
        continue;
      }
      int equals = from;
      while (equals < text.length() && HeaderFields.isTokenCharacter(text.charAt(equals))) {
        equals++;
      }
      if (equals == from || equals == text.length() || text.charAt(equals) != '=') {
        return null;
      }
      StringBuilder value = new StringBuilder();
      at = readValue(text, equals + 1, value);
      at = at < 0 ? at : skipSpace(text, at);
      if (at < 0 || (at < text.length() && text.charAt(at) != ';')) {
        return null;
      }
      parameters =
          HeaderFields.add(parameters, lower(text.substring(from, equals)), value.toString());
    }
    return parameters;
  }

  /** Reads a token or a quoted string; returns the index after it, or -1 when it is neither. */
  private static int readValue(String text, int from, StringBuilder value) {
    int at = from;
    if (at < text.length() && text.charAt(at) == '"') {
      for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
        if (text.charAt(at) == '\\' && at + 1 < text.length()) {
          at++;
        }
        value.append(text.charAt(at));
      }
      return at < text.length() ? at + 1 : -1;
    }
    while (at < text.length() && HeaderFields.isTokenCharacter(text.charAt(at))) {
      value.append(text.charAt(at));
      at++;
    }
    return at > from ? at : -1;
  }

  /**
   * A parameter.
   *
   * @param name in lower case
   * @return its first value, or null
   */
  public @Nullable String parameter(String name) {
    return find(parameters, name);
  }

  private static @Nullable String find(String[] parameters, String name) {
    for (int i = 0; i < parameters.length; i += 2) {
      if (parameters[i].equals(name)) {
        return parameters[i + 1];
      }
    }
    return null;
  }

  /**
   * Whether a body of this type is text by its nature: {@code text/*}, JSON, XML and JavaScript.
   *
   * @return true for text
   */
  public boolean isText() {
    return type.equals("text")
        || subtype.endsWith("+json")
        || subtype.endsWith("+xml")
        || (type.equals("application")
            && (subtype.equals("json") || subtype.equals("xml") || subtype.equals("javascript")));
  }

  /**
   * Whether this media range includes a media type. A parameter of the range must be one of the
   * type, {@code charset} and {@code q} apart.
   *
   * @param other a media type
   * @return true when it does
   */
  public boolean includes(MediaType other) {
    return (type.equals("*") || type.equals(other.type))
        && (subtype.equals("*") || subtype.equals(other.subtype))
        && parametersInclude(other);
  }

  /**
   * Whether something that reads this media type reads another one: one that this includes, and for
   * {@code application/json} also every type with the suffix {@code +json} (RFC 6839).
   *
   * @param other the media type of a body
   * @return true when it does
   */
  public boolean reads(MediaType other) {
    return includes(other)
        || (type.equals("application")
            && subtype.equals("json")
            && other.subtype.endsWith("+json")
            && parametersInclude(other));
  }

  private boolean parametersInclude(MediaType other) {
    for (int i = 0; i < parameters.length; i += 2) {
      if (!isIgnored(parameters[i])
          && !parameters[i + 1].equalsIgnoreCase(other.parameter(parameters[i]))) {
        return false;
      }
    }
    return true;
  }

  /**
   * How precise this media range is: parameters beat a subtype, a subtype beats a type, a type
   * beats nothing.
   *
   * @return greater for more precise
   */
  public int specificity() {
    int precision = type.equals("*") ? 0 : subtype.equals("*") ? 1 : 2;
    for (int i = 0; i < parameters.length; i += 2) {
      if (!isIgnored(parameters[i])) {
        precision++;
      }
    }
    return precision;
  }

  private static boolean isIgnored(String parameter) {
    return parameter.equals("charset") || parameter.equals("q");
  }

  private static boolean isToken(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!HeaderFields.isTokenCharacter(text.charAt(i))) {
        return false;
      }
    }
    return from < to;
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  private static String lower(String ascii) {
    return ascii.toLowerCase(Locale.ROOT);
  }
}
