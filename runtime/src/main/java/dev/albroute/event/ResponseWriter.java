package dev.albroute.event;

import dev.albroute.json.JsonEncoder;
import dev.albroute.json.JsonWriter;
import dev.albroute.json.Utf8Output;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes the response that an Application Load Balancer reads: {@code statusCode}, {@code
 * statusDescription}, {@code isBase64Encoded}, one header map and {@code body}, all of them always,
 * none of them null. The header map is the one that the load balancer reads: {@code headers}, or
 * {@code multiValueHeaders} where the event has that.
 *
 * <p>The output stops growing at {@link AlbLimits#RESPONSE} bytes and goes on counting; a response
 * whose {@link #size()} is greater must not leave.
 *
 * <p>Not sent: {@code content-length}, which the load balancer computes, and the fields that belong
 * to one connection (RFC 9110, section 7.6.1).
 */
public final class ResponseWriter {

  private static final byte[] STATUS = ascii("{\"statusCode\":");
  private static final byte[] DESCRIPTION = ascii(",\"statusDescription\":\"");
  private static final byte[] TEXT_HEADERS = ascii("\",\"isBase64Encoded\":false,\"headers\":{");
  private static final byte[] TEXT_MULTI_HEADERS =
      ascii("\",\"isBase64Encoded\":false,\"multiValueHeaders\":{");
  private static final byte[] BINARY_HEADERS = ascii("\",\"isBase64Encoded\":true,\"headers\":{");
  private static final byte[] BINARY_MULTI_HEADERS =
      ascii("\",\"isBase64Encoded\":true,\"multiValueHeaders\":{");
  private static final byte[] BODY = ascii("},\"body\":\"");
  private static final byte[] END = ascii("\"}");

  private static final String SET_COOKIE = "set-cookie";

  private final Utf8Output out = new Utf8Output(4096);
  private final JsonWriter json = new JsonWriter(out);
  private boolean multiValue;

  /** A writer with a buffer of its own, which it keeps. */
  public ResponseWriter() {}

  /**
   * Chooses the header map of the responses that follow.
   *
   * @param event the event that is answered
   */
  public void answer(AlbEvent event) {
    multiValue = event.isMultiValue();
  }

  /**
   * Writes a response without a body.
   *
   * @param status a code from 200 to 599
   * @param fields checked names in lower case and values: name, value, name, value and so on
   */
  public void empty(int status, String[] fields) {
    begin(status, fields, multiValue ? TEXT_MULTI_HEADERS : TEXT_HEADERS);
    out.bytes(END);
  }

  /**
   * Writes a response whose body is a text.
   *
   * @param status a code from 200 to 599
   * @param fields checked names in lower case and values: name, value, name, value and so on
   * @param text the body, sent as UTF-8; a lone surrogate, which UTF-8 cannot say, becomes U+FFFD
   */
  public void text(int status, String[] fields, String text) {
    begin(status, fields, multiValue ? TEXT_MULTI_HEADERS : TEXT_HEADERS);
    out.content(text);
    out.bytes(END);
  }

  /**
   * Writes a response whose body is a text.
   *
   * @param status a code from 200 to 599
   * @param fields checked names in lower case and values: name, value, name, value and so on
   * @param utf8 the body, valid UTF-8
   */
  public void text(int status, String[] fields, byte[] utf8) {
    begin(status, fields, multiValue ? TEXT_MULTI_HEADERS : TEXT_HEADERS);
    out.content(utf8, 0, utf8.length);
    out.bytes(END);
  }

  /**
   * Writes a response whose body is base64, the only form in which a body that is not text can
   * leave.
   *
   * @param status a code from 200 to 599
   * @param fields checked names in lower case and values: name, value, name, value and so on
   * @param bytes the body
   */
  public void binary(int status, String[] fields, byte[] bytes) {
    begin(status, fields, multiValue ? BINARY_MULTI_HEADERS : BINARY_HEADERS);
    out.base64(bytes, 0, bytes.length);
    out.bytes(END);
  }

  /**
   * Writes a response whose body is JSON. It goes straight into the response, escaped for the JSON
   * string that it stands in.
   *
   * @param <T> the type of the value
   * @param status a code from 200 to 599
   * @param fields checked names in lower case and values: name, value, name, value and so on
   * @param value the value, null for the JSON literal
   * @param encoder writes the value; what it throws comes through, and the output is then useless
   */
  public <T> void json(int status, String[] fields, @Nullable T value, JsonEncoder<T> encoder) {
    begin(status, fields, multiValue ? TEXT_MULTI_HEADERS : TEXT_HEADERS);
    json.embedded();
    if (value == null) {
      json.writeNull();
    } else {
      encoder.write(json, value);
    }
    out.bytes(END);
  }

  /**
   * The length of the response written last, whether or not it fits.
   *
   * @return bytes
   */
  public long size() {
    return out.size();
  }

  /**
   * The buffer that holds the response written last, from index 0, when it fits.
   *
   * @return the buffer, which the next response overwrites
   */
  public byte[] buffer() {
    return out.buffer();
  }

  private void begin(int status, String[] fields, byte[] headers) {
    out.reset(AlbLimits.RESPONSE);
    out.bytes(STATUS);
    out.decimal(status);
    out.bytes(DESCRIPTION);
    out.decimal(status);
    out.put(' ');
    out.ascii(reason(status));
    out.bytes(headers);
    boolean first = true;
    for (int i = 0; i < fields.length; i += 2) {
      String name = fields[i];
      if (!isSent(name)) {
        continue;
      }
      if (SET_COOKIE.equals(name) && !multiValue) {
        first = field(first, spelling(occurrencesBefore(fields, i)), fields[i + 1]);
      } else if (occurrencesBefore(fields, i) == 0) {
        first = multiValue ? values(first, fields, i) : field(first, name, combined(fields, i));
      }
    }
    out.bytes(BODY);
  }

  /** The reason phrase; a class for all of them is not loaded for the usual ones. */
  private static String reason(int status) {
    return switch (status) {
      case 200 -> "OK";
      case 201 -> "Created";
      case 204 -> "No Content";
      default -> StatusReasons.of(status);
    };
  }

  private boolean field(boolean first, String name, String value) {
    name(first, name);
    out.put('"');
    out.content(value);
    out.put('"');
    return false;
  }

  private boolean values(boolean first, String[] fields, int index) {
    name(first, fields[index]);
    char separator = '[';
    for (int i = index; i < fields.length; i += 2) {
      if (fields[i].equals(fields[index])) {
        out.put(separator);
        out.put('"');
        out.content(fields[i + 1]);
        out.put('"');
        separator = ',';
      }
    }
    out.put(']');
    return false;
  }

  private void name(boolean first, String name) {
    if (!first) {
      out.put(',');
    }
    out.put('"');
    out.ascii(name);
    out.put('"');
    out.put(':');
  }

  private static int occurrencesBefore(String[] fields, int index) {
    int occurrences = 0;
    for (int i = 0; i < index; i += 2) {
      if (fields[i].equals(fields[index])) {
        occurrences++;
      }
    }
    return occurrences;
  }

  /** All values of a name as one: RFC 9110, section 5.3, joins them with a comma and a space. */
  private static String combined(String[] fields, int index) {
    String value = fields[index + 1];
    for (int i = index + 2; i < fields.length; i += 2) {
      if (fields[i].equals(fields[index])) {
        value = value + ", " + fields[i + 1];
      }
    }
    return value;
  }

  /**
   * The nth spelling of {@code set-cookie}: the bits of n say which letters are capitals. One key
   * of a JSON object has one value and cookies cannot be combined, but the load balancer emits a
   * header for each spelling of the key.
   */
  private static String spelling(int n) {
    if (n == 0) {
      return SET_COOKIE;
    }
    char[] name = SET_COOKIE.toCharArray();
    int bits = n;
    for (int i = 0; i < name.length; i++) {
      if (name[i] != '-') {
        name[i] -= (char) ((bits & 1) << 5);
        bits >>>= 1;
      }
    }
    if (bits != 0) {
      throw new IllegalArgumentException(
          "at most 512 cookies can be set where multi-value headers are off");
    }
    return new String(name);
  }

  private static boolean isSent(String name) {
    return switch (name) {
      case "connection",
          "content-length",
          "keep-alive",
          "proxy-connection",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade" -> false;
      default -> true;
    };
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
