package dev.albroute.local;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.albroute.local.balancer.Exchange;
import dev.albroute.local.balancer.HealthChecker;
import dev.albroute.local.balancer.LoadBalancer;
import dev.albroute.local.balancer.TargetGroup;
import dev.albroute.local.balancer.TargetHealth;
import dev.albroute.local.http.HttpHandler;
import dev.albroute.local.http.HttpServer;
import dev.albroute.local.http.HttpServerOptions;
import dev.albroute.local.http.UnreadableRequest;
import dev.albroute.local.message.ClientRequest;
import dev.albroute.local.message.ClientResponse;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

/**
 * A load balancer that listens on a port of this machine and invokes a function for each request, as an Application Load
 * Balancer with a Lambda target does.
 *
 * <pre>{@code
 * try (LocalAlb alb = LocalAlb.start(new OrdersFunction())) {
 *   HttpResponse<String> response = HttpClient.newHttpClient()
 *       .send(HttpRequest.newBuilder(alb.uri("/orders/7")).build(), BodyHandlers.ofString());
 * }
 * }</pre>
 *
 * <p>It speaks HTTP/1.1, and HTTP/2 with prior knowledge. What a real load balancer refuses, it refuses, and its log says
 * why and what to fix.
 */
public final class LocalAlb implements AutoCloseable {

  private final String host;
  private final HttpServer server;
  private final HealthChecker health;
  private final Assembly assembly;

  private LocalAlb(String host, HttpServer server, HealthChecker health, Assembly assembly) {
    this.host = host;
    this.server = server;
    this.health = health;
    this.assembly = assembly;
  }

  /**
   * Serves a handler at 127.0.0.1 on a free port, with everything at the load balancer's defaults.
   *
   * @param handler any handler; its calls do not overlap
   * @return the running load balancer, to be closed
   */
  public static LocalAlb start(RequestStreamHandler handler) {
    return builder().handler(handler).start();
  }

  /**
   * Configures a load balancer.
   *
   * @return a builder with the load balancer's defaults
   */
  public static LocalAlbBuilder builder() {
    return new LocalAlbBuilder();
  }

  static LocalAlb start(
      Assembly assembly,
      HttpServerOptions options,
      BiConsumer<TargetGroup, TargetHealth> healthLog) {
    HttpServer server;
    try {
      server = HttpServer.start(options, new Adapter(assembly.balancer()));
    } catch (UncheckedIOException notBound) {
      assembly.close();
      throw notBound;
    }
    return new LocalAlb(
        options.host(), server, new HealthChecker(assembly.targetGroups(), healthLog), assembly);
  }

  /**
   * The port that it listens on.
   *
   * @return a port number
   */
  public int port() {
    return server.port();
  }

  /**
   * Its base address.
   *
   * @return such as {@code http://127.0.0.1:41763}, without a path
   */
  public URI uri() {
    return URI.create("http://" + (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + port());
  }

  /**
   * The address of a resource behind it.
   *
   * @param pathAndQuery a path that starts with a slash, and a query if there is one, both encoded
   * @return the absolute URI
   * @throws IllegalArgumentException when it is no URI
   */
  public URI uri(String pathAndQuery) {
    return URI.create(uri() + pathAndQuery);
  }

  /**
   * Makes a client that skips the socket and talks to the same functions. It needs no closing.
   *
   * @return the client
   */
  public AlbClient client() {
    return new AlbClient(assembly, host, port());
  }

  /**
   * What health checks say about a target group.
   *
   * @param targetGroupArn the target group
   * @return its health; {@link TargetHealth#DISABLED} when it is not checked
   */
  public TargetHealth health(String targetGroupArn) {
    return health.health(targetGroupArn);
  }

  /**
   * What health checks say about the only target group.
   *
   * @return its health; {@link TargetHealth#DISABLED} when it is not checked
   * @throws IllegalStateException when there are several target groups
   */
  public TargetHealth health() {
    List<TargetGroup> groups = assembly.targetGroups();
    if (groups.size() != 1) {
      throw new IllegalStateException("There are " + groups.size() + " target groups: name one");
    }
    return health(groups.get(0).arn());
  }

  /** Closes the port and all connections and stops the functions. */
  @Override
  public void close() {
    health.close();
    server.close();
    assembly.close();
  }

  private record Adapter(LoadBalancer balancer) implements HttpHandler {

    @Override
    public CompletionStage<ClientResponse> handle(
        ClientRequest request, BooleanSupplier clientGone) {
      return balancer.handle(request, clientGone).thenApply(Exchange::response);
    }

    @Override
    public ClientResponse refuse(UnreadableRequest unreadable) {
      return balancer
          .refuse(unreadable.status(), unreadable.problem(), unreadable.connection())
          .response();
    }
  }
}
