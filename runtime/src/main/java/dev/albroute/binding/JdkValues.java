package dev.albroute.binding;

import dev.albroute.json.JdkCodecs;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values of the JDK as texts. */
final class JdkValues {

  private JdkValues() {}

  static @Nullable UUID uuid(String text) {
    // A character beyond ASCII becomes a question mark, which no UUID has.
    byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
    try {
      return JdkCodecs.parseUUID(ascii, 0, ascii.length);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  static @Nullable URI uri(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
