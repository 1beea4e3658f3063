package dev.albroute;

import dev.albroute.event.EventBody;
import dev.albroute.event.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text fields of a {@code multipart/form-data} body (RFC 7578). A part with a file name is
 * a file, and is passed over.
 */
final class MultipartBody {

  private static final byte[] EMPTY_LINE = {'\r', '\n', '\r', '\n'};

  private final byte[] bytes;
  private final int end;
  private final byte[] delimiter;
  private int at;

  MultipartBody(EventBody body, MediaType media) {
    String boundary = media.parameter("boundary");
    if (boundary == null || boundary.isEmpty() || boundary.length() > 70) {
      throw malformed("its content type has no boundary of 1 to 70 characters");
    }
    bytes = body.bytes();
    end = body.to();
    at = body.from();
    delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.UTF_8);
  }

  void readTo(Map<String, List<String>> fields) {
    toFirstDelimiter();
    int count = 0;
    while (!atClosingDelimiter()) {
      int headers = afterLine();
      // A part without headers begins with the empty line itself.
      int headersEnd = indexOf(EMPTY_LINE, headers - 2);
      int content = headersEnd + 4;
      int contentEnd = headersEnd < 0 ? -1 : indexOf(delimiter, content - 2);
      if (contentEnd < 0) {
        throw malformed("a part does not end");
      }
      part(
          headers,
          Math.max(headers, headersEnd),
          Math.min(content, contentEnd + 2),
          contentEnd,
          fields);
      FormBody.checkCount(++count);
      at = contentEnd + delimiter.length;
    }
  }

  /** Moves behind the first delimiter, which may stand at the very beginning. */
  private void toFirstDelimiter() {
    int length = delimiter.length - 2;
    if (end - at >= length
        && Arrays.equals(bytes, at, at + length, delimiter, 2, delimiter.length)) {
      at += length;
      return;
    }
    int first = indexOf(delimiter, at);
    if (first < 0) {
      throw malformed("the boundary of its content type is not in the body");
    }
    at = first + delimiter.length;
  }

  private boolean atClosingDelimiter() {
    return end - at >= 2 && bytes[at] == '-' && bytes[at + 1] == '-';
  }

  /** Behind the line break that ends a delimiter; only white space may stand before it. */
  private int afterLine() {
    int i = at;
    while (i < end && (bytes[i] == ' ' || bytes[i] == '\t')) {
      i++;
    }
    if (end - i < 2 || bytes[i] != '\r' || bytes[i + 1] != '\n') {
      throw malformed("no line break follows a boundary");
    }
    return i + 2;
  }

  private void part(
      int headers, int headersEnd, int content, int contentEnd, Map<String, List<String>> fields) {
    String disposition = null;
    String type = null;
    String text = new String(bytes, headers, headersEnd - headers, StandardCharsets.UTF_8);
    int to;
    for (int from = 0; from < text.length(); from = to + 2) {
      to = text.indexOf("\r\n", from);
      to = to < 0 ? text.length() : to;
      int colon = text.indexOf(':', from);
      if (colon > from && colon < to) {
        String name = text.substring(from, colon);
        if (name.equalsIgnoreCase("content-disposition")) {
          disposition = text.substring(colon + 1, to);
        } else if (name.equalsIgnoreCase("content-type")) {
          type = text.substring(colon + 1, to);
        }
      }
    }
    String name = disposition == null ? null : MediaType.parameterOf(disposition, "name");
    if (disposition == null || name == null) {
      throw malformed("a part has no name");
    }
    if (MediaType.parameterOf(disposition, "filename") == null
        && MediaType.parameterOf(disposition, "filename*") == null) {
      FieldLists.add(fields, unescaped(name), BodyText.decode(bytes, content, contentEnd, type));
    }
  }

  /** Browsers write quotes and line breaks of a name, and nothing else, percent-encoded. */
  private static String unescaped(String name) {
    return name.indexOf('%') < 0
        ? name
        : name.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
  }

  private int indexOf(byte[] wanted, int from) {
    for (int i = from; i <= end - wanted.length; i++) {
      if (bytes[i] == wanted[0]
          && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return i;
      }
    }
    return -1;
  }

  private static HttpProblem malformed(@Nullable String why) {
    return new HttpProblem(400, "The multipart form is malformed: " + why);
  }
}
