package dev.albroute;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.albroute.event.AlbLimits;
import dev.albroute.event.HeaderFields;
import dev.albroute.json.JsonEncoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A Lambda function behind an Application Load Balancer. Generated handlers extend it with their
 * routes; this class does what does not depend on them: it reads the event, answers {@code HEAD}
 * from {@code GET}, {@code OPTIONS} from the routes, 404 and 405, runs the filters, and writes the
 * response in the form that the event asks for.
 *
 * <p>Whatever is thrown on the way becomes a response, since the load balancer answers a failed
 * invocation with a bare 502: an {@link HttpProblem} its own, a malformed input a 400, anything else
 * a 500 that does not show the message. The stack trace goes to the function's log. Only errors of
 * the virtual machine, such as running out of memory, are left to Lambda.
 *
 * <p>A handler may be called by several threads at once.
 */
public abstract class AlbHandler implements RequestStreamHandler {

  /** What {@link #route} returns when no route matches. */
  protected static final int NO_ROUTE = -1;

  private static final int KEPT_EXCHANGES = 16;

  // null where there are none: a function without filters does not load their classes.
  private final AlbFilter @Nullable [] filters;
  private final Object lock = new Object();
  private final @Nullable Exchange[] idle = new @Nullable Exchange[KEPT_EXCHANGES];
  private int idleCount;
  // Keeps the registration alive; nobody reads it.
  @SuppressWarnings("UnusedVariable")
  private final @Nullable Object checkpoint;

  /**
   * A handler without filters. Where Lambda is about to take a snapshot (SnapStart) and {@code
   * org.crac:crac} is on the class path, it is primed before.
   */
  // Nothing is called before the snapshot, long after the constructors. An empty array of filters
  // would load their class, which nobody needs then.
  @SuppressWarnings("this-escape")
  protected AlbHandler() {
    this.filters = null;
    this.checkpoint = registered();
  }

  /**
   * A handler. Where Lambda is about to take a snapshot (SnapStart) and {@code org.crac:crac} is on the
   * class path, it is primed before.
   *
   * @param filters what surrounds each call, outermost first; none of them null
   */
  @SuppressWarnings("this-escape")
  protected AlbHandler(AlbFilter... filters) {
    this.filters = filters.length == 0 ? null : filters.clone();
    this.checkpoint = registered();
  }

  private @Nullable Object registered() {
    if (!"snap-start".equals(System.getenv("AWS_LAMBDA_INITIALIZATION_TYPE"))) {
      return null;
    }
    try {
      return SnapStart.register(this);
    } catch (NoClassDefFoundError e) {
      // The snapshot is taken all the same.
      return null;
    }
  }

  /**
   * Goes through what the first request would otherwise be the first to go through: a generated handler
   * sends a made-up request down each of its routes, past services that do nothing, so that events are
   * read, parameters bound and results written without a call to the function's own services and
   * filters. It is called before SnapStart takes its snapshot and while an archive of classes is
   * trained; a function may call it when it likes.
   *
   * <p>Override it to prime more, see {@link AlbPriming}. An exception from it fails the snapshot.
   */
  public void prime() {
    // Routes are generated; without them there is nothing to go through.
  }

  /**
   * Finds the best route of exactly one method.
   *
   * @param method the method, or {@code "*"} for the routes of every method
   * @param request whose path decides
   * @return the number of a route, or {@link #NO_ROUTE}
   */
  protected abstract int route(String method, AlbRequest request);

  /**
   * Every method that has a route, {@code "*"} included.
   *
   * @return methods; their order is that of {@code Allow}
   */
  protected abstract String[] methods();

  /**
   * The template of a route.
   *
   * @param route the number of a route
   * @return for example {@code "/orders/{id}"}
   */
  protected abstract String template(int route);

  /**
   * Binds the parameters of a route and calls the service.
   *
   * @param route the number of a route
   * @param request the request
   * @return the response, never null
   * @throws Exception whatever the service throws
   */
  protected abstract AlbResponse<?> call(int route, AlbRequest request) throws Exception;

  /**
   * The answer to an exception that the service or a filter threw. A generated handler knows the
   * exception types with {@code @Status} that its route methods declare; override it to answer more,
   * and ask {@code super} first.
   *
   * @param thrown what was thrown, neither an {@link HttpProblem} nor an error of the virtual machine
   * @return the answer; null where the exception is a failure of the function, which is logged and
   *     answered with 500
   */
  protected @Nullable HttpProblem problem(Throwable thrown) {
    return null;
  }

  /**
   * Handles one invocation.
   *
   * @param input the event; it is read to its end and not closed
   * @param output gets the response with one call of {@code write}; it is not closed
   * @param context the Lambda context; null is allowed
   * @throws IOException when the response cannot be written to {@code output}
   */
  @Override
  public final void handleRequest(InputStream input, OutputStream output, @Nullable Context context)
      throws IOException {
    Exchange exchange = take();
    AlbRequest request = new AlbRequest(this, exchange, context);
    try {
      AlbResponse<?> response = read(exchange, input, context);
      write(exchange, request, response != null ? response : proceed(request, 0));
      output.write(exchange.writer.buffer(), 0, (int) exchange.writer.size());
      output.flush();
    } finally {
      request.end();
      give(exchange);
    }
  }

  /** Reads the event; returns a response when it cannot be read. */
  private static @Nullable AlbResponse<?> read(
      Exchange exchange, InputStream input, @Nullable Context context) {
    try {
      exchange.readInput(input);
      if (exchange.length > AlbLimits.EVENT) {
        throw Problems.eventTooLarge();
      }
      exchange.reader.read(exchange.input, exchange.length, exchange.event);
      return null;
    } catch (Exception e) {
      return Failures.notAnEvent(context, e);
    }
  }

  /** Runs a filter and what is behind it; whatever happens there comes back as a response. */
  final AlbResponse<?> proceed(AlbRequest request, int filter) {
    try {
      AlbResponse<?> response = filters != null && filter < filters.length
          ? FilterChain.call(filters, filter, this, request)
          : answer(request);
      if (response == null) {
        throw Problems.nullResponse();
      }
      return response;
    } catch (Exception | Error e) {
      return Failures.response(request, e);
    }
  }

  private AlbResponse<?> answer(AlbRequest request) throws Exception {
    int route = request.route();
    if (route != NO_ROUTE) {
      return call(route, request);
    }
    String allow = allow(request);
    if (allow.isEmpty()) {
      throw Problems.noRoute();
    }
    if (request.method().equals("OPTIONS")) {
      return AlbResponse.noContent().header("allow", allow);
    }
    throw Problems.methodNotAllowed(allow);
  }

  /** The route of a request: that of its method, for HEAD that of GET, else that of every method. */
  final int find(String method, AlbRequest request) {
    int route = route(method, request);
    if (route == NO_ROUTE && method.equals("HEAD")) {
      route = route("GET", request);
    }
    return route == NO_ROUTE ? route("*", request) : route;
  }

  private String allow(AlbRequest request) {
    StringBuilder allow = new StringBuilder();
    boolean get = false;
    boolean head = false;
    boolean options = false;
    for (String method : methods()) {
      if (route(method, request) != NO_ROUTE) {
        get |= method.equals("GET");
        head |= method.equals("HEAD");
        options |= method.equals("OPTIONS");
        allow.append(method).append(", ");
      }
    }
    if (allow.length() == 0) {
      return "";
    }
    if (get && !head) {
      allow.append("HEAD, ");
    }
    if (!options) {
      allow.append("OPTIONS, ");
    }
    return allow.substring(0, allow.length() - 2);
  }

  private static void write(Exchange exchange, AlbRequest request, AlbResponse<?> response) {
    exchange.writer.answer(exchange.event);
    AlbResponse<?> instead;
    try {
      long headers = HeaderFields.size(response.fields());
      if (headers > AlbLimits.RESPONSE_HEADERS) {
        response.discard();
        instead =
            Failures.tooLarge(request, "its headers have", headers, AlbLimits.RESPONSE_HEADERS);
      } else {
        if (request.method().equals("HEAD")) {
          response.writeHead(exchange.writer);
        } else {
          response.write(exchange.writer);
        }
        long size = exchange.writer.size();
        if (size <= AlbLimits.RESPONSE) {
          return;
        }
        instead = Failures.tooLarge(request, "its JSON has", size, AlbLimits.RESPONSE);
      }
    } catch (Exception | Error e) {
      instead = Failures.response(request, e);
    }
    if (request.method().equals("HEAD")) {
      instead.writeHead(exchange.writer);
    } else {
      instead.write(exchange.writer);
    }
  }

  private Exchange take() {
    synchronized (lock) {
      if (idleCount > 0) {
        Exchange exchange = idle[--idleCount];
        idle[idleCount] = null;
        if (exchange != null) {
          return exchange;
        }
      }
    }
    return new Exchange();
  }

  private void give(Exchange exchange) {
    exchange.clear();
    synchronized (lock) {
      if (idleCount < KEPT_EXCHANGES) {
        idle[idleCount++] = exchange;
      }
    }
  }

  // For generated route methods.

  /**
   * Checks the type of the body.
   *
   * @param request the request
   * @param type what the route reads: a media type or range; {@code application/json} stands for
   *     every {@code +json} type too
   * @throws HttpProblem 415 when there is a body, it has a content type, and that is another
   */
  protected static void consumes(AlbRequest request, String type) {
    if (request.hasBody() && !request.isOfType(type)) {
      consumes(request, new String[] {type});
    }
  }

  /**
   * Checks the type of the body.
   *
   * @param request the request
   * @param types what the route reads: media types or ranges; {@code application/json} stands for
   *     every {@code +json} type too
   * @throws HttpProblem 415 when there is a body, it has a content type, and that is another
   */
  protected static void consumes(AlbRequest request, String... types) {
    String contentType = request.hasBody() ? request.header("content-type") : null;
    if (contentType != null) {
      Negotiation.consumes(contentType, types);
    }
  }

  /**
   * Checks that the client accepts what the route produces.
   *
   * @param request the request
   * @param type a media type
   * @throws HttpProblem 406 when {@code Accept} does not admit it
   */
  protected static void produces(AlbRequest request, String type) {
    if (!request.accepts(type)) {
      Negotiation.produces(request.joinedHeader("accept"), type);
    }
  }

  /**
   * Chooses what the route produces.
   *
   * @param request the request
   * @param types media types, the one that the server prefers first
   * @return the one that the client likes best
   * @throws HttpProblem 406 when {@code Accept} admits none
   */
  protected static String produces(AlbRequest request, String... types) {
    // One that is acceptable without a weight, and preferred by the server: nothing is better.
    return request.accepts(types[0])
        ? types[0]
        : Negotiation.produces(request.joinedHeader("accept"), types);
  }

  /**
   * Writes the body of a response as JSON.
   *
   * @param <T> the type of the body
   * @param response the response
   * @param contentType the content type, unless the response has one
   * @param encoder writes the body
   * @return the response, which will be written so
   */
  protected static <T> AlbResponse<? extends T> json(
      AlbResponse<? extends T> response, String contentType, JsonEncoder<? super T> encoder) {
    return response.asJson(contentType, encoder);
  }

  /**
   * Writes the body of a response, a {@code String}, as text.
   *
   * @param <T> the type of the body
   * @param response the response
   * @param contentType the content type, unless the response has one; {@code text/*} without a
   *     parameter is sent with {@code charset=utf-8}
   * @return the response, which will be written so
   */
  protected static <T> AlbResponse<T> text(AlbResponse<T> response, String contentType) {
    return response.asText(contentType);
  }

  /**
   * Writes the body of a response, a {@code byte[]} or an {@code InputStream}, as it is.
   *
   * @param <T> the type of the body
   * @param response the response
   * @param contentType the content type, unless the response has one
   * @return the response, which will be written so
   */
  protected static <T> AlbResponse<T> binary(AlbResponse<T> response, String contentType) {
    return response.asContent(contentType);
  }
}
