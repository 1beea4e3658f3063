package dev.albroute.local.event;

import dev.albroute.local.event.HeaderAttributes.ForwardedFor;
import dev.albroute.local.message.ClientRequest;
import dev.albroute.local.message.Connection;
import dev.albroute.local.message.Header;
import dev.albroute.local.message.Headers;
import dev.albroute.local.message.Protocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a load balancer adds to a request's headers and what it takes away. */
final class ForwardedHeaders {

  /** Over this size of all headers, the user guide says, a received trace id is not carried on. */
  private static final int TRACE_KEPT_BELOW = 7 * 1024;

  private static final String FORWARDED_FOR = "x-forwarded-for";
  private static final String TRACE_ID = "x-amzn-trace-id";

  private final HeaderAttributes attributes;
  private final String dnsName;
  private final TraceId traceIds;

  ForwardedHeaders(HeaderAttributes attributes, String dnsName, TraceId traceIds) {
    this.attributes = attributes;
    this.dnsName = dnsName;
    this.traceIds = traceIds;
  }

  Headers of(ClientRequest request, Optional<String> targetAuthority, Listener listener) {
    Headers received = request.headers();
    List<Header> forwarded = new ArrayList<>();
    for (Header line : received) {
      if (!isReplaced(line) && !(attributes.dropInvalidNames() && !isValidName(line.name()))) {
        forwarded.add(line);
      }
    }
    host(request, targetAuthority, listener)
        .ifPresent(host -> forwarded.add(0, new Header("host", host)));
    if (attributes.forwardedFor() == ForwardedFor.APPEND) {
      forwarded.add(new Header(FORWARDED_FOR, forwardedFor(request)));
    }
    forwarded.add(new Header("x-forwarded-port", Integer.toString(listener.port())));
    forwarded.add(new Header("x-forwarded-proto", listener.scheme()));
    forwarded.add(new Header(TRACE_ID, traceId(received)));
    return Headers.of(crumbsJoined(forwarded, request.protocol()));
  }

  private boolean isReplaced(Header line) {
    return line.is("host")
        || line.is("x-forwarded-port")
        || line.is("x-forwarded-proto")
        || line.is(TRACE_ID)
        || (line.is(FORWARDED_FOR) && attributes.forwardedFor() != ForwardedFor.PRESERVE);
  }

  /** The user guide: names must match {@code [-A-Za-z0-9]+}. */
  private static boolean isValidName(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!((c >= 'a' && c <= 'z')
          || (c >= 'A' && c <= 'Z')
          || (c >= '0' && c <= '9')
          || c == '-')) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  private Optional<String> host(
      ClientRequest request, Optional<String> targetAuthority, Listener listener) {
    Optional<String> host = targetAuthority.or(() -> request.headers().first("host"));
    if (host.isEmpty() && request.protocol() == Protocol.HTTP_1_0) {
      host = Optional.of(dnsName);
    }
    if (attributes.preserveHost() || !listener.hasSpecialPort()) {
      return host;
    }
    return host.map(name -> hasPort(name) ? name : name + ":" + listener.port());
  }

  private static boolean hasPort(String host) {
    return host.lastIndexOf(':') > host.lastIndexOf(']');
  }

  private String forwardedFor(ClientRequest request) {
    List<String> addresses = new ArrayList<>(request.headers().all(FORWARDED_FOR));
    addresses.removeIf(String::isBlank);
    addresses.add(client(request.connection()));
    return String.join(", ", addresses);
  }

  private String client(Connection connection) {
    String address = connection.clientAddress();
    if (!attributes.forwardedClientPort()) {
      return address;
    }
    return (address.indexOf(':') < 0 ? address : "[" + address + "]") + ":"
        + connection.clientPort();
  }

  private String traceId(Headers received) {
    Optional<String> trace = received.last(TRACE_ID).filter(value -> !value.isBlank());
    return received.size() > TRACE_KEPT_BELOW
        ? traceIds.next()
        : trace.map(traceIds::next).orElseGet(traceIds::next);
  }

  /** RFC 9113 section 8.2.3: the crumbs of a cookie field are joined before they leave HTTP/2. */
  private static List<Header> crumbsJoined(List<Header> lines, Protocol protocol) {
    Headers headers = Headers.of(lines);
    List<String> crumbs = headers.all("cookie");
    if (protocol != Protocol.HTTP_2 || crumbs.size() < 2) {
      return lines;
    }
    return headers
        .without(line -> line.is("cookie"))
        .with("cookie", String.join("; ", crumbs))
        .lines();
  }
}
