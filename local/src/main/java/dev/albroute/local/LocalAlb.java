package dev.albroute.local;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.albroute.local.balancer.Exchange;
import dev.albroute.local.balancer.LoadBalancer;
import dev.albroute.local.http.HttpHandler;
import dev.albroute.local.http.HttpServer;
import dev.albroute.local.http.HttpServerOptions;
import dev.albroute.local.http.UnreadableRequest;
import dev.albroute.local.lambda.LambdaFunction;
import dev.albroute.local.message.ClientRequest;
import dev.albroute.local.message.ClientResponse;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletionStage;
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
  private final List<LambdaFunction> functions;

  private LocalAlb(String host, HttpServer server, List<LambdaFunction> functions) {
    this.host = host;
    this.server = server;
    this.functions = functions;
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
      LoadBalancer balancer, List<LambdaFunction> functions, HttpServerOptions options) {
    return new LocalAlb(
        options.host(), HttpServer.start(options, new Adapter(balancer)), functions);
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

  /** Closes the port and all connections and stops the function. */
  @Override
  public void close() {
    server.close();
    functions.forEach(LambdaFunction::close);
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
