package dev.albroute.local.event;

import dev.albroute.local.message.Headers;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a body travels in the event as it is or as base64.
 *
 * <p>The ELB user guide: as it is for {@code text/*}, {@code application/json}, {@code application/javascript} and
 * {@code application/xml}, base64 for every other type; and base64 whenever {@code content-encoding} is present.
 */
final class BodyEncoding {

  private static final Set<String> AS_IS =
      Set.of("application/json", "application/javascript", "application/xml");

  private BodyEncoding() {}

  static boolean isBase64(Headers headers) {
    return headers.contains("content-encoding")
        || !headers.last("content-type").map(BodyEncoding::isText).orElse(false);
  }

  private static boolean isText(String contentType) {
    int parameters = contentType.indexOf(';');
    String type = (parameters < 0 ? contentType : contentType.substring(0, parameters))
        .strip()
        .toLowerCase(Locale.ROOT);
    return type.startsWith("text/") || AS_IS.contains(type);
  }
}
