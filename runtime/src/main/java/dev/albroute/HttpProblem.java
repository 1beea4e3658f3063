package dev.albroute;

import dev.albroute.event.HeaderFields;
import dev.albroute.event.StatusReasons;
import dev.albroute.json.JsonEncoder;
import dev.albroute.json.JsonWriter;
import dev.albroute.json.ObjectCodec;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An answer that says what is wrong: a problem document (RFC 9457, {@code
 * application/problem+json}). A service or filter throws it:
 *
 * <pre>{@code
 * throw new HttpProblem(409, "There are 3 left of BK-10482")
 *     .type("https://example.com/problems/out-of-stock")
 *     .with("available", 3);
 * }</pre>
 *
 * <p>Immutable: each method that changes something returns a new problem. It has no stack trace,
 * since it is an answer and not a failure; what caused a 5xx goes to the log when it is given as
 * the cause.
 */
public final class HttpProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final String[] NO_FIELDS = {};
  private static final @Nullable Object[] NO_MEMBERS = {};

  /** From 400 to 599. */
  private final int status;

  /** A URI reference; null for {@code about:blank}. */
  private final @Nullable String type;

  /** The summary, never null. */
  private final String title;

  /** The explanation, or null. */
  private final @Nullable String detail;

  /** A URI reference, or null. */
  private final @Nullable String instance;

  /** Headers: name, value, name, value and so on. */
  private final String[] fields;

  /** Extension members: name, value, name, value and so on. Transient, since values need not be serializable. */
  private final transient @Nullable Object[] members;

  /**
   * A problem whose title says everything.
   *
   * @param status from 400 to 599
   * @throws IllegalArgumentException for another status
   */
  public HttpProblem(int status) {
    this(status, null);
  }

  /**
   * A problem with an explanation.
   *
   * @param status from 400 to 599
   * @param detail what is wrong this time, for the client to read; null for none
   * @throws IllegalArgumentException for another status
   */
  public HttpProblem(int status, @Nullable String detail) {
    this(status, detail, null);
  }

  /**
   * A problem with an explanation and a cause.
   *
   * @param status from 400 to 599
   * @param detail what is wrong this time, for the client to read; null for none
   * @param cause what caused it: of a 5xx it goes to the function's log, to the client never; null
   *     for none
   * @throws IllegalArgumentException for another status
   */
  public HttpProblem(int status, @Nullable String detail, @Nullable Throwable cause) {
    this(status, null, checkedTitle(status), detail, null, NO_FIELDS, NO_MEMBERS, cause);
  }

  private HttpProblem(
      int status,
      @Nullable String type,
      String title,
      @Nullable String detail,
      @Nullable String instance,
      String[] fields,
      @Nullable Object[] members,
      @Nullable Throwable cause) {
    super(detail, cause, false, false);
    this.status = status;
    this.type = type;
    this.title = title;
    this.detail = detail;
    this.instance = instance;
    this.fields = fields;
    this.members = members;
  }

  private static String checkedTitle(int status) {
    if (status < 400 || status > 599) {
      throw new IllegalArgumentException("a problem has a status from 400 to 599, not " + status);
    }
    return StatusReasons.of(status);
  }

  /**
   * Names the kind of problem.
   *
   * @param uri a URI reference, better an absolute one
   * @return a problem of this type
   */
  public HttpProblem type(String uri) {
    return new HttpProblem(status, uri, title, detail, instance, fields, members, getCause());
  }

  /**
   * Summarises the kind of problem. Without it the title is the reason phrase of the status, as
   * RFC 9457 asks of problems without a type.
   *
   * @param text the same for all problems of a type
   * @return a problem with this title
   */
  public HttpProblem title(String text) {
    return new HttpProblem(status, type, text, detail, instance, fields, members, getCause());
  }

  /**
   * Names this occurrence.
   *
   * @param uri a URI reference
   * @return a problem with this instance
   */
  public HttpProblem instance(String uri) {
    return new HttpProblem(status, type, title, detail, uri, fields, members, getCause());
  }

  /**
   * Adds an extension member.
   *
   * @param name a name other than {@code type}, {@code title}, {@code status}, {@code detail} and
   *     {@code instance}; set twice, the last one counts
   * @param value a string, number or boolean, null, or a list or map of those
   * @return a problem with this member
   * @throws IllegalArgumentException for one of the names of RFC 9457
   */
  public HttpProblem with(String name, @Nullable Object value) {
    if (isStandard(name)) {
      throw new IllegalArgumentException(name + " is not an extension member");
    }
    for (int i = 0; i < members.length; i += 2) {
      if (name.equals(members[i])) {
        @Nullable Object[] changed = members.clone();
        changed[i + 1] = value;
        return with(changed);
      }
    }
    @Nullable Object[] more = Arrays.copyOf(members, members.length + 2);
    more[members.length] = name;
    more[members.length + 1] = value;
    return with(more);
  }

  private static boolean isStandard(String name) {
    return switch (name) {
      case "type", "title", "status", "detail", "instance" -> true;
      default -> false;
    };
  }

  private HttpProblem with(@Nullable Object[] newMembers) {
    return new HttpProblem(status, type, title, detail, instance, fields, newMembers, getCause());
  }

  /**
   * Adds a header to the response, {@code retry-after} for example.
   *
   * @param name a token of RFC 9110, in any case
   * @param value visible ASCII characters, spaces and tabs
   * @return a problem with this header
   * @throws IllegalArgumentException when the name or the value holds another character
   */
  public HttpProblem header(String name, String value) {
    String lower = HeaderFields.name(name);
    String[] more = HeaderFields.add(fields, lower, HeaderFields.value(lower, value));
    return new HttpProblem(status, type, title, detail, instance, more, members, getCause());
  }

  /**
   * The status.
   *
   * @return from 400 to 599
   */
  public int status() {
    return status;
  }

  /**
   * The explanation.
   *
   * @return the explanation, or null
   */
  public @Nullable String detail() {
    return detail;
  }

  /**
   * The status and what is known beyond it.
   *
   * @return for example {@code 404 Not Found: There is no order ord-7}
   */
  @Override
  public String getMessage() {
    String start = status + " " + title;
    return detail == null ? start : start + ": " + detail;
  }

  /**
   * The response that carries this problem.
   *
   * @return a response with the status, the headers and the problem document
   */
  public AlbResponse<HttpProblem> toResponse() {
    AlbResponse<HttpProblem> response = AlbResponse.of(status, this);
    for (int i = 0; i < fields.length; i += 2) {
      response = response.header(fields[i], fields[i + 1]);
    }
    return response.asJson("application/problem+json", new Encoder());
  }

  private static final class Encoder implements JsonEncoder<HttpProblem> {

    @Override
    public void write(JsonWriter json, HttpProblem problem) {
      json.beginObject();
      optional(json, "type", problem.type);
      optional(json, "title", problem.title);
      json.name("status");
      json.writeInt(problem.status);
      optional(json, "detail", problem.detail);
      optional(json, "instance", problem.instance);
      @Nullable Object[] members = problem.members;
      for (int i = 0; i < members.length; i += 2) {
        json.name(String.valueOf(members[i]));
        ObjectCodec.writeObject(json, members[i + 1]);
      }
      json.endObject();
    }

    private static void optional(JsonWriter json, String name, @Nullable String value) {
      if (value != null) {
        json.name(name);
        json.writeString(value);
      }
    }
  }
}
