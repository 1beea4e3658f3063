package dev.albroute.local.response;

import static dev.albroute.local.message.Evidence.ASSUMED;
import static dev.albroute.local.message.Evidence.DOCUMENTED;
import static dev.albroute.local.message.Evidence.OBSERVED;

import com.fasterxml.jackson.databind.JsonNode;
import dev.albroute.local.event.HeaderMode;
import dev.albroute.local.message.Header;
import dev.albroute.local.message.Headers;
import dev.albroute.local.message.WireText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the one header map of a payload that the target group's mode looks at. */
final class HeaderReader {

  /** All headers of a response, in bytes. */
  private static final int MAX_HEADERS = 32 * 1024;

  private static final Set<String> HOP_BY_HOP = Set.of(
      "connection",
      "keep-alive",
      "proxy-connection",
      "te",
      "trailer",
      "transfer-encoding",
      "upgrade");

  private final HeaderMode mode;
  private final Findings findings;
  private final List<Header> headers = new ArrayList<>();

  HeaderReader(HeaderMode mode, Findings findings) {
    this.mode = mode;
    this.findings = findings;
  }

  Headers read(JsonNode object) {
    String key = mode.headersKey();
    JsonNode map = object.path(key);
    if (map.isMissingNode()) {
      mismatch(object);
    } else if (!map.isObject()) {
      findings.invalid(
          "/" + key,
          "is " + ResponseReader.kind(map),
          "Write an object, {} when there are no headers",
          map.isNull() ? OBSERVED : ASSUMED);
    } else {
      for (Map.Entry<String, JsonNode> entry : map.properties()) {
        read(entry.getKey(), entry.getValue());
      }
    }
    Headers read = Headers.of(headers);
    if (read.size() > MAX_HEADERS) {
      findings.invalid(
          "/" + key,
          "has " + read.size() + " bytes of headers and the limit is " + MAX_HEADERS,
          "Send fewer or shorter headers",
          OBSERVED);
    }
    return read;
  }

  private void mismatch(JsonNode object) {
    JsonNode unread = object.path(mode.other().headersKey());
    if (unread.isObject() && !unread.isEmpty()) {
      findings.warning(
          "/" + mode.other().headersKey(),
          "is not read: the target group wants " + mode.headersKey()
              + ", so that all headers are lost",
          "Answer in the mode of the event: the key that the event has is the key that the response needs",
          OBSERVED);
    }
  }

  private void read(String name, JsonNode value) {
    String where = "/" + mode.headersKey() + "/" + name.replace("~", "~0").replace("/", "~1");
    if (!FieldSyntax.isName(name)) {
      findings.invalid(where, "is no header name", "Use letters, digits and hyphens", OBSERVED);
    } else if (mode == HeaderMode.SINGLE_VALUE) {
      readValue(where, name, value);
    } else if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        readValue(where + "/" + i, name, value.get(i));
      }
    } else {
      findings.invalid(
          where,
          "is " + ResponseReader.kind(value),
          "Write an array of strings, even for one value",
          ASSUMED);
    }
  }

  private void readValue(String where, String name, JsonNode value) {
    if (!value.isTextual()) {
      findings.invalid(
          where,
          "is " + ResponseReader.kind(value),
          "Header values are JSON strings: put it in quotes",
          OBSERVED);
    } else if (!FieldSyntax.isValue(value.textValue())) {
      findings.invalid(
          where,
          "holds a line break or another control character",
          "Refuse or encode such a value before it becomes a header",
          OBSERVED);
    } else if (isDropped(name)) {
      findings.warning(
          where,
          "is not honoured; the load balancer manages the connection and computes content-length",
          "Leave it out",
          DOCUMENTED);
    } else {
      headers.add(new Header(name, WireText.encode(value.textValue().strip())));
    }
  }

  private static boolean isDropped(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return HOP_BY_HOP.contains(lower) || lower.equals("content-length");
  }
}
