package dev.albroute;

import dev.albroute.event.EventBody;
import dev.albroute.event.MediaType;
import dev.albroute.json.JsonStrings;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Decodes bytes to text by the charset of a content type. */
final class BodyText {

  private BodyText() {}

  static String decode(EventBody body, @Nullable String contentType) {
    return decode(body.bytes(), body.from(), body.to(), contentType);
  }

  static String decode(byte[] bytes, int from, int to, @Nullable String contentType) {
    Charset charset = charset(contentType);
    if (charset.equals(StandardCharsets.UTF_8) && JsonStrings.malformedUtf8(bytes, from, to) >= 0) {
      throw new HttpProblem(400, "The body is not valid UTF-8");
    }
    return new String(bytes, from, to - from, charset);
  }

  private static Charset charset(@Nullable String contentType) {
    String name =
        contentType == null || contentType.indexOf(';') < 0 ? null : parameter(contentType);
    if (name == null) {
      return StandardCharsets.UTF_8;
    }
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "utf-8", "utf8", "us-ascii" -> StandardCharsets.UTF_8;
      case "iso-8859-1" -> StandardCharsets.ISO_8859_1;
      default -> other(name);
    };
  }

  private static Charset other(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new HttpProblem(415, "The charset " + name + " is not supported");
    }
  }

  private static @Nullable String parameter(String contentType) {
    MediaType media = MediaType.parse(contentType);
    return media == null ? null : media.parameter("charset");
  }
}
