package dev.albroute.local.event;

import java.util.Optional;

/**
 * A request target, taken apart and not decoded (RFC 9112 section 3.2).
 *
 * @param path the raw path, never empty
 * @param query what stands after the first question mark; empty when there is none
 * @param authority the authority of a target in absolute form, which counts more than the Host field
 */
public record RequestTarget(String path, String query, Optional<String> authority) {

  /**
   * Takes a target apart: origin form ({@code /a?b}), absolute form ({@code http://host/a?b}) or asterisk form ({@code
   * *}).
   *
   * @param target the target of a request line
   * @return its parts, or empty when the target has none of these forms
   */
  public static Optional<RequestTarget> parse(String target) {
    if (target.startsWith("/")) {
      return Optional.of(split(target, Optional.empty()));
    }
    if (target.equals("*")) {
      return Optional.of(new RequestTarget("*", "", Optional.empty()));
    }
    int schemeEnd = schemeEnd(target);
    if (schemeEnd < 0) {
      return Optional.empty();
    }
    int authorityEnd = schemeEnd;
    while (authorityEnd < target.length()
        && target.charAt(authorityEnd) != '/'
        && target.charAt(authorityEnd) != '?') {
      authorityEnd++;
    }
    if (authorityEnd == schemeEnd) {
      return Optional.empty();
    }
    return Optional.of(split(
        target.substring(authorityEnd), Optional.of(target.substring(schemeEnd, authorityEnd))));
  }

  private static int schemeEnd(String target) {
    if (target.regionMatches(true, 0, "http://", 0, 7)) {
      return 7;
    }
    return target.regionMatches(true, 0, "https://", 0, 8) ? 8 : -1;
  }

  private static RequestTarget split(String pathAndQuery, Optional<String> authority) {
    int mark = pathAndQuery.indexOf('?');
    String path = mark < 0 ? pathAndQuery : pathAndQuery.substring(0, mark);
    String query = mark < 0 ? "" : pathAndQuery.substring(mark + 1);
    return new RequestTarget(path.isEmpty() ? "/" : path, query, authority);
  }
}
