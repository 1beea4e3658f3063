package dev.albroute;

import dev.albroute.event.AlbEvent;
import dev.albroute.event.CookieHeader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Headers with all their values, and the cookies in them. */
final class HeaderLines {

  private HeaderLines() {}

  /** All values of a name. */
  static List<String> values(AlbEvent event, String name) {
    int last = event.lastHeader(name);
    return last < 0 ? Collections.emptyList() : values(event, event.firstHeader(last), last + 1);
  }

  /** All names in lower case, with all their values. Of a name that stands twice in the event the last one counts. */
  static Map<String, List<String>> all(AlbEvent event) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    int end;
    for (int first = 0; first < event.headerCount(); first = end) {
      end = event.endOfHeader(first);
      String name = event.headerName(first).toLowerCase(Locale.ROOT);
      headers.remove(name);
      headers.put(name, values(event, first, end));
    }
    return Collections.unmodifiableMap(headers);
  }

  private static List<String> values(AlbEvent event, int first, int end) {
    List<String> values = new ArrayList<>(end - first);
    for (int i = first; i < end; i++) {
      values.add(event.headerValue(i));
    }
    return Collections.unmodifiableList(values);
  }

  /** The first cookie of a name, or null. */
  static @Nullable String cookie(AlbEvent event, String name) {
    for (String header : values(event, "cookie")) {
      String value = CookieHeader.find(header, name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** All cookies, the first one of each name. */
  static Map<String, String> cookies(AlbEvent event) {
    Map<String, String> cookies = new LinkedHashMap<>();
    for (String header : values(event, "cookie")) {
      CookieHeader.addTo(cookies, header);
    }
    return Collections.unmodifiableMap(cookies);
  }
}
