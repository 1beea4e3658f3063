package dev.albroute.event;

import org.jspecify.annotations.Nullable;

/** Reads what the load balancer writes into {@code x-forwarded-for} and {@code x-amzn-trace-id}. */
public final class LoadBalancerHeaders {

  private LoadBalancerHeaders() {}

  /**
   * The address that the load balancer itself saw: the last element of {@code x-forwarded-for}. All
   * elements before it are what the client claims.
   *
   * @param forwardedFor the value: addresses with commas between them, each an IPv4 address, an
   *     IPv6 address, or {@code ip:port} or {@code [ipv6]:port}
   * @return the address without port and brackets, or null when the last element is empty
   */
  public static @Nullable String clientAddress(String forwardedFor) {
    String last = HeaderFields.trim(forwardedFor.substring(forwardedFor.lastIndexOf(',') + 1));
    if (last.startsWith("[")) {
      int end = last.indexOf(']');
      last = end < 0 ? last : last.substring(1, end);
    } else {
      int colon = last.indexOf(':');
      // More than one colon is an IPv6 address without a port.
      if (colon >= 0 && last.indexOf(':', colon + 1) < 0) {
        last = last.substring(0, colon);
      }
    }
    return last.isEmpty() ? null : last;
  }

  /**
   * The root of a trace, by which everything that belongs to one request is found.
   *
   * @param traceId the value: fields with semicolons between them, such as {@code
   *     Self=1-67891234-0;Root=1-67891233-abcdef012345678912345678}
   * @return what follows {@code Root=}, or null when there is no such field
   */
  public static @Nullable String traceRoot(String traceId) {
    int from = 0;
    while (from < traceId.length()) {
      int to = traceId.indexOf(';', from);
      if (to < 0) {
        to = traceId.length();
      }
      while (from < to && traceId.charAt(from) == ' ') {
        from++;
      }
      if (traceId.startsWith("Root=", from)) {
        String root = HeaderFields.trim(traceId.substring(from + 5, to));
        return root.isEmpty() ? null : root;
      }
      from = to + 1;
    }
    return null;
  }
}
