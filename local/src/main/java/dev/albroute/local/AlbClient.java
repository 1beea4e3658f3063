package dev.albroute.local;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.albroute.local.balancer.Exchange;
import java.util.concurrent.CompletionException;

/**
 * Talks to a function through a load balancer that exists only in memory: no socket, and yet every byte of the event and
 * of the response is written and read as on the wire.
 *
 * <pre>{@code
 * try (AlbClient client = AlbClient.of(new OrdersFunction())) {
 *   client.get("/orders/7").header("accept", "application/json").send()
 *       .assertStatus(200)
 *       .assertJson("/status", "SHIPPED");
 * }
 * }</pre>
 */
public final class AlbClient implements AutoCloseable {

  private final Assembly assembly;
  private final String host;
  private final int port;

  AlbClient(Assembly assembly, String host, int port) {
    this.assembly = assembly;
    this.host = host;
    this.port = port;
  }

  /**
   * Talks to a handler, with everything at the load balancer's defaults.
   *
   * @param handler any handler
   * @return the client, to be closed
   */
  public static AlbClient of(RequestStreamHandler handler) {
    return LocalAlb.builder().handler(handler).client();
  }

  /**
   * Starts a request with any method.
   *
   * @param method the method token
   * @param target the raw path, and the raw query if there is one
   * @return a builder
   */
  public Request request(String method, String target) {
    return new Request(this, method, target);
  }

  /**
   * Starts a GET.
   *
   * @param target the raw path, and the raw query if there is one
   * @return a builder
   */
  public Request get(String target) {
    return request("GET", target);
  }

  /**
   * Starts a HEAD.
   *
   * @param target the raw path, and the raw query if there is one
   * @return a builder
   */
  public Request head(String target) {
    return request("HEAD", target);
  }

  /**
   * Starts a POST.
   *
   * @param target the raw path, and the raw query if there is one
   * @return a builder
   */
  public Request post(String target) {
    return request("POST", target);
  }

  /**
   * Starts a PUT.
   *
   * @param target the raw path, and the raw query if there is one
   * @return a builder
   */
  public Request put(String target) {
    return request("PUT", target);
  }

  /**
   * Starts a PATCH.
   *
   * @param target the raw path, and the raw query if there is one
   * @return a builder
   */
  public Request patch(String target) {
    return request("PATCH", target);
  }

  /**
   * Starts a DELETE.
   *
   * @param target the raw path, and the raw query if there is one
   * @return a builder
   */
  public Request delete(String target) {
    return request("DELETE", target);
  }

  /**
   * Starts an OPTIONS.
   *
   * @param target the raw path, and the raw query if there is one
   * @return a builder
   */
  public Request options(String target) {
    return request("OPTIONS", target);
  }

  /** Stops the functions, those of the {@link LocalAlb} included that it was made by. */
  @Override
  public void close() {
    assembly.close();
  }

  /** A request on its way. */
  public static final class Request extends RequestBuilder<Request> {

    private final AlbClient client;

    private Request(AlbClient client, String method, String target) {
      super(method, target);
      this.client = client;
    }

    @Override
    Request self() {
      return this;
    }

    /**
     * Sends the request and waits for the answer.
     *
     * @return everything that happened
     */
    public AlbExchange send() {
      try {
        Exchange exchange = client
            .assembly
            .balancer()
            .handle(toRequest(client.host, client.port), () -> false)
            .toCompletableFuture()
            .join();
        return new AlbExchange(exchange);
      } catch (CompletionException failure) {
        throw new IllegalStateException("The load balancer itself failed", failure.getCause());
      }
    }
  }
}
