package dev.albroute.local.balancer;

import static dev.albroute.local.message.Evidence.ASSUMED;
import static dev.albroute.local.message.Evidence.DOCUMENTED;

import dev.albroute.local.event.RequestTarget;
import dev.albroute.local.message.ClientRequest;
import dev.albroute.local.message.Evidence;
import dev.albroute.local.message.Finding;
import dev.albroute.local.message.Finding.Severity;
import dev.albroute.local.message.Header;
import dev.albroute.local.message.Protocol;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a load balancer refuses before it looks at its rules. */
final class RequestChecks {

  /** The user guide: 16 K per request line, 16 K per single header, 64 K for the entire header. */
  private static final int MAX_REQUEST_LINE = 16 * 1024;

  private static final int MAX_HEADER = 16 * 1024;
  private static final int MAX_HEADERS = 64 * 1024;

  /** The user guide, HTTP 463. */
  private static final int MAX_FORWARDED_FOR = 30;

  private RequestChecks() {}

  static Optional<Refusal> check(ClientRequest request) {
    return limits(request).or(() -> syntax(request)).or(() -> unsupported(request));
  }

  private static Optional<Refusal> limits(ClientRequest request) {
    if (request.requestLineSize() > MAX_REQUEST_LINE) {
      return refuse(
          414,
          "",
          "The request line has " + request.requestLineSize() + " bytes and the limit is "
              + MAX_REQUEST_LINE,
          "Send long input in a body",
          DOCUMENTED);
    }
    int all = 0;
    for (Header line : request.headers()) {
      int size = line.name().length() + 2 + line.value().length();
      all += size;
      if (size > MAX_HEADER) {
        return refuse(
            400,
            "header " + line.name(),
            "has " + size + " bytes and the limit is " + MAX_HEADER,
            "Send a shorter header; cookies are the usual cause",
            DOCUMENTED);
      }
    }
    if (all > MAX_HEADERS) {
      return refuse(
          400,
          "",
          "The headers have " + all + " bytes and the limit is " + MAX_HEADERS,
          "Send fewer or shorter headers",
          DOCUMENTED);
    }
    return Optional.empty();
  }

  private static Optional<Refusal> syntax(ClientRequest request) {
    if (request.protocol() == Protocol.HTTP_1_1 && request.headers().all("host").size() != 1) {
      return refuse(
          400,
          "header host",
          "must stand exactly once in an HTTP/1.1 request",
          "Send one Host field (RFC 9112 section 3.2)",
          DOCUMENTED);
    }
    if (RequestTarget.parse(request.target()).isEmpty()) {
      return refuse(
          400,
          "",
          "The request target \"" + request.target() + "\" is neither a path nor an http URL",
          "Send a target that starts with a slash",
          ASSUMED);
    }
    for (String coding : request.headers().all("transfer-encoding")) {
      String name = coding.strip().toLowerCase(Locale.ROOT);
      if (!name.equals("chunked") && !name.equals("identity")) {
        return refuse(
            501,
            "header transfer-encoding",
            "is \"" + coding + "\"",
            "Only chunked and identity are supported; use content-encoding for compression",
            DOCUMENTED);
      }
    }
    return Optional.empty();
  }

  private static Optional<Refusal> unsupported(ClientRequest request) {
    if (request.method().equals("TRACE")) {
      return refuse(
          405, "", "The method is TRACE", "A load balancer never forwards TRACE", DOCUMENTED);
    }
    long addresses = request.headers().all("x-forwarded-for").stream()
        .mapToLong(RequestChecks::addresses)
        .sum();
    if (addresses > MAX_FORWARDED_FOR) {
      return refuse(
          463,
          "header x-forwarded-for",
          "names " + addresses + " addresses and the limit is " + MAX_FORWARDED_FOR,
          "Look for proxies that forward to each other in a circle",
          DOCUMENTED);
    }
    return Optional.empty();
  }

  private static long addresses(String forwardedFor) {
    return Arrays.stream(forwardedFor.split(",", -1))
        .filter(part -> !part.isBlank())
        .count();
  }

  /** What only a Lambda target makes impossible. */
  static Optional<Refusal> forLambda(ClientRequest request, int maxBody) {
    if (request.headers().lists("connection", "upgrade")
        && request.headers().lists("upgrade", "websocket")) {
      return refuse(
          400,
          "header upgrade",
          "asks for a WebSocket",
          "Lambda targets do not support WebSockets; poll, or use API Gateway",
          DOCUMENTED);
    }
    String contentType = request.headers().last("content-type").orElse("").toLowerCase(Locale.ROOT);
    if (contentType.startsWith("application/grpc")) {
      return refuse(
          464,
          "header content-type",
          "is gRPC",
          "Lambda targets speak plain HTTP; use gRPC-JSON transcoding or another target type",
          DOCUMENTED);
    }
    if (request.truncated() || request.body().size() > maxBody) {
      return Optional.of(new Refusal(
          413,
          new Finding(
              Severity.ERROR,
              "LambdaRequestTooLarge",
              "",
              "The request body has more than " + maxBody + " bytes",
              "Send less, or upload to S3 with a presigned URL",
              DOCUMENTED)));
    }
    return Optional.empty();
  }

  private static Optional<Refusal> refuse(
      int status, String where, String problem, String fix, Evidence evidence) {
    return Optional.of(
        new Refusal(status, new Finding(Severity.ERROR, null, where, problem, fix, evidence)));
  }
}
