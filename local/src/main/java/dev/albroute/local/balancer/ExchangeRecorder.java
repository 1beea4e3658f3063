package dev.albroute.local.balancer;

import dev.albroute.local.event.AlbEvent;
import dev.albroute.local.event.Listener;
import dev.albroute.local.event.RequestTarget;
import dev.albroute.local.message.ClientRequest;
import dev.albroute.local.message.ClientResponse;
import dev.albroute.local.message.Connection;
import dev.albroute.local.message.Finding;
import dev.albroute.local.message.Octets;
import dev.albroute.local.message.Protocol;
import dev.albroute.local.response.ErrorPage;
import dev.albroute.local.response.FunctionResponse;
import dev.albroute.local.response.ResponseRenderer;
import dev.albroute.local.rules.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Notes what happens to one request, and makes the exchange and its log entry of it in the end. */
final class ExchangeRecorder {

  /** The user guide: the client closed the connection before it was answered. */
  private static final int CLIENT_GONE = 460;

  private final LoadBalancerSettings settings;
  private final ResponseRenderer renderer;
  private final Consumer<Exchange> log;
  private final @Nullable ClientRequest request;
  private final Connection connection;
  private final BooleanSupplier clientGone;
  private final Instant created;
  private final long startedNanos = System.nanoTime();
  private long invokedNanos;
  private long answeredNanos;
  private Optional<Rule> rule = Optional.empty();
  private String targetGroupArn = "";
  private String redirectUrl = "";
  private int targetStatus;
  private Optional<AlbEvent> event = Optional.empty();
  private Optional<Octets> payload = Optional.empty();
  private List<Finding> findings = List.of();

  ExchangeRecorder(
      LoadBalancerSettings settings,
      ResponseRenderer renderer,
      Consumer<Exchange> log,
      ClientRequest request,
      BooleanSupplier clientGone) {
    this(settings, renderer, log, request, request.connection(), clientGone);
  }

  /** For bytes that were no request. */
  ExchangeRecorder(
      LoadBalancerSettings settings,
      ResponseRenderer renderer,
      Consumer<Exchange> log,
      Connection connection) {
    this(settings, renderer, log, null, connection, () -> false);
  }

  private ExchangeRecorder(
      LoadBalancerSettings settings,
      ResponseRenderer renderer,
      Consumer<Exchange> log,
      @Nullable ClientRequest request,
      Connection connection,
      BooleanSupplier clientGone) {
    this.settings = settings;
    this.renderer = renderer;
    this.log = log;
    this.request = request;
    this.connection = connection;
    this.clientGone = clientGone;
    this.created = settings.clock().instant();
  }

  Listener listener() {
    return new Listener(settings.scheme(), settings.listenerPort().orElse(connection.serverPort()));
  }

  /** The host that the client asked for, without its port. */
  String host(RequestTarget target) {
    String host = target
        .authority()
        .or(() -> request == null ? Optional.empty() : request.headers().first("host"))
        .orElse(settings.dnsName());
    int colon = host.lastIndexOf(':');
    return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
  }

  void matched(Rule matched) {
    rule = Optional.of(matched);
  }

  void forwarded(String arn) {
    targetGroupArn = arn;
  }

  void invoking(AlbEvent built) {
    event = Optional.of(built);
    invokedNanos = System.nanoTime();
  }

  void invoked() {
    answeredNanos = System.nanoTime();
  }

  void judged(Octets received, List<Finding> found) {
    payload = Optional.of(received);
    findings = found;
  }

  Exchange refused(Refusal refusal) {
    findings = List.of(refusal.finding());
    return answered(ErrorPage.of(refusal.status()));
  }

  Exchange badGateway() {
    return answered(ErrorPage.of(502));
  }

  Exchange redirected(String url, FunctionResponse response) {
    redirectUrl = url;
    return answered(response);
  }

  Exchange answeredByTarget(FunctionResponse response) {
    targetStatus = response.status();
    return answered(response);
  }

  Exchange answered(FunctionResponse response) {
    ClientResponse rendered = renderer.render(response, request == null ? "GET" : request.method());
    Exchange exchange = new Exchange(
        Optional.ofNullable(request), event, payload, rendered, findings, entry(rendered));
    log.accept(exchange);
    return exchange;
  }

  private AccessLogEntry entry(ClientResponse response) {
    Instant now = settings.clock().instant();
    boolean dispatched = invokedNanos != 0;
    return new AccessLogEntry(
        type(),
        now,
        "app/local/0000000000000000",
        client(),
        dispatched ? seconds(startedNanos, invokedNanos) : -1,
        dispatched ? seconds(invokedNanos, answeredNanos) : -1,
        dispatched ? seconds(answeredNanos, System.nanoTime()) : -1,
        clientGone.getAsBoolean() ? CLIENT_GONE : response.status(),
        targetStatus,
        request == null ? 0 : request.size(),
        response.size(),
        requestLine(),
        request == null ? "" : request.headers().first("user-agent").orElse(""),
        targetGroupArn,
        event
            .map(built ->
                built.headers().getOrDefault("x-amzn-trace-id", List.of("")).get(0))
            .orElse(""),
        rule.map(Rule::priority),
        created,
        rule.map(matched -> matched.action().type()).orElse(""),
        redirectUrl,
        findings.stream()
            .filter(Finding::isError)
            .findFirst()
            .map(Finding::reason)
            .orElse(""),
        connection.id());
  }

  private String type() {
    if (request != null && request.protocol() == Protocol.HTTP_2) {
      return "h2";
    }
    return settings.scheme();
  }

  private String client() {
    String address = connection.clientAddress();
    return (address.indexOf(':') < 0 ? address : "[" + address + "]") + ":"
        + connection.clientPort();
  }

  private String requestLine() {
    Listener listener = listener();
    String base = listener.scheme() + "://";
    if (request == null) {
      return "- " + base + settings.dnsName() + ":" + listener.port() + "- -";
    }
    Optional<RequestTarget> target = RequestTarget.parse(request.target());
    String host = target.map(this::host).orElse(settings.dnsName());
    String uri = target
        .map(parts -> parts.path() + (parts.query().isEmpty() ? "" : "?" + parts.query()))
        .orElse(request.target());
    return request.method() + " " + base + host + ":" + listener.port() + uri + " "
        + request.protocol().label();
  }

  private static double seconds(long fromNanos, long toNanos) {
    return (toNanos - fromNanos) / 1e9;
  }
}
