package dev.albroute;

import dev.albroute.event.HeaderFields;
import dev.albroute.event.ResponseWriter;
import dev.albroute.json.JsonEncoder;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A response: a status, header fields and a body. Immutable: each method that changes something
 * returns a new response.
 *
 * <p>A service returns one where a status or a header depends on the result:
 *
 * <pre>{@code
 * return AlbResponse.created("/orders/" + view.id(), view).header("x-position", "3");
 * }</pre>
 *
 * <p>Without a content type of its own a response gets the one that the route produces. Header
 * names are kept in lower case. {@code content-length} and the fields of one connection
 * ({@code connection}, {@code transfer-encoding} and the like) are accepted and not sent: they are
 * the load balancer's.
 *
 * <p>A response with the status 204, 205 or 304, and every response to {@code HEAD}, leaves without
 * its body.
 *
 * @param <T> the type of the body
 */
public final class AlbResponse<T> {

  private static final String[] NO_FIELDS = {};
  private static final String CONTENT_TYPE = "content-type";

  private final int status;
  private final String[] fields;
  // Whether there is a body, be it null.
  private final boolean hasBody;
  private final @Nullable T body;
  // How the body is written where that is not obvious from it.
  private final @Nullable JsonEncoder<? super T> encoder;

  private AlbResponse(
      int status,
      String[] fields,
      boolean hasBody,
      @Nullable T body,
      @Nullable JsonEncoder<? super T> encoder) {
    if (status < 200 || status > 599) {
      throw new IllegalArgumentException("a response has a status from 200 to 599, not " + status);
    }
    this.status = status;
    this.fields = fields;
    this.hasBody = hasBody;
    this.body = body;
    this.encoder = encoder;
  }

  /**
   * A response with the status 200.
   *
   * @param <T> the type of the body
   * @param body the body; null is the JSON literal where the route produces JSON, and no body where
   *     it produces something else
   * @return the response
   */
  public static <T> AlbResponse<T> ok(@Nullable T body) {
    return of(200, body);
  }

  /**
   * A response with a body.
   *
   * @param <T> the type of the body
   * @param status from 200 to 599
   * @param body the body; null is the JSON literal where the route produces JSON, and no body where
   *     it produces something else
   * @return the response
   * @throws IllegalArgumentException for another status
   */
  public static <T> AlbResponse<T> of(int status, @Nullable T body) {
    return new AlbResponse<>(status, NO_FIELDS, true, body, null);
  }

  /**
   * A response without a body.
   *
   * @param <T> the type that the body would have
   * @param status from 200 to 599
   * @return the response
   * @throws IllegalArgumentException for another status
   */
  public static <T> AlbResponse<T> status(int status) {
    return new AlbResponse<>(status, NO_FIELDS, false, null, null);
  }

  /**
   * A response with the status 201 and a {@code location}.
   *
   * @param <T> the type of the body
   * @param location where the new resource is: a URI reference, percent-encoded
   * @param body the body; null is the JSON literal where the route produces JSON, and no body where
   *     it produces something else
   * @return the response
   * @throws IllegalArgumentException when the location cannot stand in a header
   */
  public static <T> AlbResponse<T> created(String location, @Nullable T body) {
    return AlbResponse.<T>of(201, body).header("location", location);
  }

  /**
   * A response with the status 201 and a {@code location}.
   *
   * @param <T> the type of the body
   * @param location where the new resource is
   * @param body the body; null is the JSON literal where the route produces JSON, and no body where
   *     it produces something else
   * @return the response
   */
  public static <T> AlbResponse<T> created(URI location, @Nullable T body) {
    return created(location.toASCIIString(), body);
  }

  /**
   * A response with the status 204 and no body.
   *
   * @param <T> the type that the body would have
   * @return the response
   */
  public static <T> AlbResponse<T> noContent() {
    return status(204);
  }

  /**
   * A response with the status 404 and no body. For a problem document throw {@code new
   * HttpProblem(404)}.
   *
   * @param <T> the type that the body would have
   * @return the response
   */
  public static <T> AlbResponse<T> notFound() {
    return status(404);
  }

  /**
   * A response with the status 303: the client goes on with a GET of another resource.
   *
   * @param <T> the type that the body would have
   * @param location where to go: a URI reference, percent-encoded
   * @return the response
   * @throws IllegalArgumentException when the location cannot stand in a header
   */
  public static <T> AlbResponse<T> seeOther(String location) {
    return AlbResponse.<T>status(303).header("location", location);
  }

  /**
   * The status.
   *
   * @return from 200 to 599
   */
  public int status() {
    return status;
  }

  /**
   * The body.
   *
   * @return the body, or null when there is none or it is null
   */
  public @Nullable T body() {
    return body;
  }

  /**
   * The last value of a header.
   *
   * @param name the name in any case
   * @return the value, or null
   * @throws IllegalArgumentException when {@code name} is not a header name
   */
  public @Nullable String header(String name) {
    return HeaderFields.last(fields, HeaderFields.name(name));
  }

  /**
   * All values of a header.
   *
   * @param name the name in any case
   * @return the values in the order in which they were added; unmodifiable, possibly empty
   * @throws IllegalArgumentException when {@code name} is not a header name
   */
  public List<String> headers(String name) {
    String lower = HeaderFields.name(name);
    List<String> values = new ArrayList<>();
    for (int i = 0; i < fields.length; i += 2) {
      if (fields[i].equals(lower)) {
        values.add(fields[i + 1]);
      }
    }
    return List.copyOf(values);
  }

  /**
   * The names of all headers.
   *
   * @return the names in lower case, each once, in the order in which they were added; unmodifiable
   */
  public List<String> headerNames() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < fields.length; i += 2) {
      if (!names.contains(fields[i])) {
        names.add(fields[i]);
      }
    }
    return List.copyOf(names);
  }

  /**
   * Adds a header, beside those of the same name.
   *
   * @param name a token of RFC 9110, in any case
   * @param value visible ASCII characters, spaces and tabs
   * @return a response with this header
   * @throws IllegalArgumentException when the name or the value holds another character, a line
   *     break for example
   */
  public AlbResponse<T> header(String name, String value) {
    String lower = HeaderFields.name(name);
    if (lower.equals(CONTENT_TYPE)) {
      return setHeader(lower, value);
    }
    return with(HeaderFields.add(fields, lower, HeaderFields.value(lower, value)));
  }

  /**
   * Sets a header, in place of those of the same name.
   *
   * @param name a token of RFC 9110, in any case
   * @param value visible ASCII characters, spaces and tabs
   * @return a response with this header
   * @throws IllegalArgumentException when the name or the value holds another character, a line
   *     break for example
   */
  public AlbResponse<T> setHeader(String name, String value) {
    String lower = HeaderFields.name(name);
    return with(HeaderFields.add(
        HeaderFields.without(fields, lower), lower, HeaderFields.value(lower, value)));
  }

  /**
   * Removes a header.
   *
   * @param name the name in any case
   * @return a response without it
   * @throws IllegalArgumentException when {@code name} is not a header name
   */
  public AlbResponse<T> removeHeader(String name) {
    return with(HeaderFields.without(fields, HeaderFields.name(name)));
  }

  /**
   * Sets the content type, instead of the one that the route produces. It does not change how the
   * body is written.
   *
   * @param mediaType for example {@code text/csv; charset=utf-8}
   * @return a response with this content type
   * @throws IllegalArgumentException when it cannot stand in a header
   */
  public AlbResponse<T> contentType(String mediaType) {
    return setHeader(CONTENT_TYPE, mediaType);
  }

  /**
   * Adds a cookie. All cookies of a response arrive where the target group has multi-value headers
   * on. Where they are off up to 512 arrive, by a behaviour of the load balancer that its user
   * guide does not mention.
   *
   * @param cookie the cookie
   * @return a response with this cookie
   */
  public AlbResponse<T> cookie(Cookie cookie) {
    return with(HeaderFields.add(fields, "set-cookie", cookie.toString()));
  }

  /**
   * The same response with another status.
   *
   * @param other from 200 to 599
   * @return a response with this status
   * @throws IllegalArgumentException for another status
   */
  public AlbResponse<T> withStatus(int other) {
    return new AlbResponse<>(other, fields, hasBody, body, encoder);
  }

  /**
   * The same status and headers, the content type included, with a body of bytes: what a filter
   * needs that compresses.
   *
   * @param bytes the body
   * @return a response with this body
   */
  public AlbResponse<byte[]> withBody(byte[] bytes) {
    return new AlbResponse<>(status, fields, true, bytes, null);
  }

  /**
   * The bytes of the body as the client receives them: JSON and text as UTF-8.
   *
   * @return a new array, empty when there is no body. A body that is an {@code InputStream} is read
   *     to its end and is gone afterwards: go on with {@link #withBody}
   */
  public byte[] bodyBytes() {
    return hasBody ? BodyWriting.toBytes(body, encoder) : new byte[0];
  }

  AlbResponse<T> asJson(String contentType, JsonEncoder<? super T> newEncoder) {
    return hasBody
        ? new AlbResponse<>(status, withType(contentType), true, body, newEncoder)
        : this;
  }

  AlbResponse<T> asContent(String contentType) {
    return body == null ? this : with(withType(contentType));
  }

  AlbResponse<T> asText(String contentType) {
    // Without it browsers guess, and guess an encoding of the last century.
    boolean bare = contentType.startsWith("text/") && contentType.indexOf(';') < 0;
    return asContent(bare ? contentType + "; charset=utf-8" : contentType);
  }

  String[] fields() {
    return fields;
  }

  void write(ResponseWriter writer) {
    if (!hasBody || status == 204 || status == 205 || status == 304) {
      writeHead(writer);
    } else if (encoder != null) {
      writer.json(status, fields, body, encoder);
    } else {
      BodyWriting.write(writer, status, fields, body);
    }
  }

  void writeHead(ResponseWriter writer) {
    writer.empty(status, fields);
    discard();
  }

  /** Closes a body that will not be written. */
  void discard() {
    if (body instanceof InputStream stream) {
      BodyWriting.read(stream, 0);
    }
  }

  private String[] withType(String contentType) {
    return HeaderFields.last(fields, CONTENT_TYPE) == null
        ? HeaderFields.add(fields, CONTENT_TYPE, contentType)
        : fields;
  }

  private AlbResponse<T> with(String[] newFields) {
    return new AlbResponse<>(status, newFields, hasBody, body, encoder);
  }
}
