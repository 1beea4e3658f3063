package dev.albroute.local.rules;

import java.util.Locale;

/**
 * Sends the client elsewhere. Each part may use {@code #{protocol}}, {@code #{host}}, {@code #{port}}, {@code #{path}}
 * and {@code #{query}}, which stand for the parts of the request.
 *
 * @param status 301 or 302
 * @param protocol {@code HTTP}, {@code HTTPS} or {@code #{protocol}}
 * @param host the host
 * @param port the port
 * @param path the path with its leading slash
 * @param query the query without its question mark
 */
public record Redirect(
    int status, String protocol, String host, String port, String path, String query)
    implements Action {

  @Override
  public String type() {
    return "redirect";
  }

  /**
   * Writes the target.
   *
   * @param scheme the listener's scheme
   * @param requestHost the request's host without its port
   * @param listenerPort the listener's port
   * @param requestPath the request's raw path
   * @param requestQuery the request's raw query
   * @return the {@code Location} URL
   */
  public String location(
      String scheme,
      String requestHost,
      int listenerPort,
      String requestPath,
      String requestQuery) {
    String filledProtocol = protocol.replace("#{protocol}", scheme).toLowerCase(Locale.ROOT);
    StringBuilder url = new StringBuilder(filledProtocol).append("://");
    String barePath = requestPath.startsWith("/") ? requestPath.substring(1) : requestPath;
    Fill fill = new Fill(
        filledProtocol, requestHost, Integer.toString(listenerPort), barePath, requestQuery);
    url.append(fill.in(host)).append(':').append(fill.in(port)).append(fill.in(path));
    String filledQuery = fill.in(query);
    return filledQuery.isEmpty()
        ? url.toString()
        : url.append('?').append(filledQuery).toString();
  }

  private record Fill(String protocol, String host, String port, String path, String query) {

    String in(String template) {
      StringBuilder filled = new StringBuilder();
      int from = 0;
      for (int open = template.indexOf("#{"); open >= 0; open = template.indexOf("#{", from)) {
        int close = template.indexOf('}', open);
        if (close < 0) {
          break;
        }
        filled.append(template, from, open).append(value(template.substring(open, close + 1)));
        from = close + 1;
      }
      return filled.append(template, from, template.length()).toString();
    }

    private String value(String keyword) {
      return switch (keyword) {
        case "#{protocol}" -> protocol;
        case "#{host}" -> host;
        case "#{port}" -> port;
        case "#{path}" -> path;
        case "#{query}" -> query;
        default -> keyword;
      };
    }
  }
}
