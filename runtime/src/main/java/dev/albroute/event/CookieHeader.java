package dev.albroute.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the {@code cookie} header (RFC 6265, section 4.2). Values are taken as they are, without
 * the double quotes that may surround them: the RFC gives them no encoding. Of two cookies of one
 * name the first counts, which browsers make the one with the longer path.
 */
public final class CookieHeader {

  private CookieHeader() {}

  /**
   * Finds a cookie.
   *
   * @param header the value of one header
   * @param name the name, in the case in which it was set
   * @return the value of the first cookie of that name, or null
   */
  public static @Nullable String find(String header, String name) {
    int from = 0;
    while (from < header.length()) {
      int to = end(header, from);
      int equals = header.indexOf('=', from);
      if (equals > 0 && equals < to && nameOf(header, from, equals).equals(name)) {
        return valueOf(header, equals, to);
      }
      from = to + 1;
    }
    return null;
  }

  /**
   * Adds all cookies of a header to a map that may hold those of the headers before it.
   *
   * @param header the value of one header
   * @param cookies gets the cookies whose names it does not hold yet
   */
  public static void addTo(Map<String, String> cookies, String header) {
    int from = 0;
    while (from < header.length()) {
      int to = end(header, from);
      int equals = header.indexOf('=', from);
      if (equals > 0 && equals < to) {
        String name = nameOf(header, from, equals);
        if (!name.isEmpty()) {
          cookies.putIfAbsent(name, valueOf(header, equals, to));
        }
      }
      from = to + 1;
    }
  }

  private static int end(String header, int from) {
    int semicolon = header.indexOf(';', from);
    return semicolon < 0 ? header.length() : semicolon;
  }

  private static String nameOf(String header, int from, int equals) {
    return HeaderFields.trim(header.substring(from, equals));
  }

  private static String valueOf(String header, int equals, int to) {
    String value = HeaderFields.trim(header.substring(equals + 1, to));
    int length = value.length();
    boolean quoted = length >= 2 && value.charAt(0) == '"' && value.charAt(length - 1) == '"';
    return quoted ? value.substring(1, length - 1) : value;
  }
}
