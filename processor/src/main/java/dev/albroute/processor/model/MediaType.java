package dev.albroute.processor.model;

/**
 * A media type or media range (RFC 9110, sections 8.3.1 and 12.5.1).
 *
 * @param type the type in lower case, {@code *} for any
 * @param subtype the subtype in lower case, {@code *} for any
 * @param parameters what follows the subtype, normalised as {@code ; name=value} for each parameter; empty for none
 */
public record MediaType(String type, String subtype, String parameters) {

  /** {@code application/json}. */
  public static final MediaType JSON = new MediaType("application", "json", "");

  /** {@code text/plain; charset=utf-8}. */
  public static final MediaType TEXT = new MediaType("text", "plain", "; charset=utf-8");

  /** {@code application/octet-stream}. */
  public static final MediaType BINARY = new MediaType("application", "octet-stream", "");

  /** {@code multipart/form-data}. */
  public static final MediaType MULTIPART = new MediaType("multipart", "form-data", "");

  /** {@code application/x-www-form-urlencoded}. */
  public static final MediaType FORM = new MediaType("application", "x-www-form-urlencoded", "");

  /**
   * The media type as a header field writes it.
   *
   * @return for instance {@code text/plain; charset=utf-8}
   */
  public String text() {
    return type + "/" + subtype + parameters;
  }

  /**
   * Whether what it names is JSON: {@code application/json}, or a subtype that ends in {@code +json} (RFC 6839,
   * section 3.1).
   *
   * @return true for JSON
   */
  public boolean isJson() {
    return (type.equals("application") && subtype.equals("json")) || subtype.endsWith("+json");
  }

  /**
   * Whether it is the range that admits everything.
   *
   * @return true for {@code *}{@code /*}
   */
  public boolean isAny() {
    return type.equals("*") && subtype.equals("*");
  }

  /**
   * Whether it is a range rather than one type.
   *
   * @return true where the type or the subtype is {@code *}
   */
  public boolean isRange() {
    return type.equals("*") || subtype.equals("*");
  }
}
