package dev.albroute;

import dev.albroute.event.AlbLimits;
import dev.albroute.event.EventBody;
import dev.albroute.event.MediaType;
import dev.albroute.event.PercentEncoding;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a form. */
final class FormBody {

  static final MediaType URL_ENCODED = type("application/x-www-form-urlencoded");
  static final MediaType MULTIPART = type("multipart/form-data");

  private FormBody() {}

  static Map<String, List<String>> read(EventBody body, @Nullable String contentType) {
    if (body.from() == body.to()) {
      return Collections.emptyMap();
    }
    MediaType media = contentType == null ? URL_ENCODED : MediaType.parse(contentType);
    Map<String, List<String>> fields = new LinkedHashMap<>();
    if (media != null && URL_ENCODED.includes(media)) {
      readUrlEncoded(body, fields);
    } else if (media != null && MULTIPART.includes(media)) {
      new MultipartBody(body, media).readTo(fields);
    } else {
      throw new HttpProblem(
              415,
              "A form is expected, as application/x-www-form-urlencoded or multipart/form-data")
          .header("accept", "application/x-www-form-urlencoded, multipart/form-data");
    }
    return FieldLists.unmodifiable(fields);
  }

  private static void readUrlEncoded(EventBody body, Map<String, List<String>> fields) {
    byte[] bytes = body.bytes();
    int count = 0;
    int to;
    for (int from = body.from(); from < body.to(); from = to + 1) {
      int equals = -1;
      for (to = from; to < body.to() && bytes[to] != '&'; to++) {
        if (equals < 0 && bytes[to] == '=') {
          equals = to;
        }
      }
      if (to > from) {
        String name = PercentEncoding.decodeForm(bytes, from, equals < 0 ? to : equals);
        String value = equals < 0 ? "" : PercentEncoding.decodeForm(bytes, equals + 1, to);
        if (name == null || value == null) {
          throw new HttpProblem(400, "The percent-encoding of the form is malformed");
        }
        FieldLists.add(fields, name, value);
        checkCount(++count);
      }
    }
  }

  static void checkCount(int count) {
    if (count > AlbLimits.FIELDS) {
      throw new HttpProblem(400, "The form has more than " + AlbLimits.FIELDS + " fields");
    }
  }

  private static MediaType type(String text) {
    MediaType media = MediaType.parse(text);
    if (media == null) {
      throw new IllegalStateException(text);
    }
    return media;
  }
}
