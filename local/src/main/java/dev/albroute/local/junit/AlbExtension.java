package dev.albroute.local.junit;

import dev.albroute.local.AlbClient;
import dev.albroute.local.AlbExchange;
import dev.albroute.local.LocalAlb;
import dev.albroute.local.LocalAlbBuilder;
import dev.albroute.local.balancer.Exchange;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Starts a load balancer before the tests and stops it after them. Registered by {@link AlbFunction}, or as a field:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final AlbExtension alb = new AlbExtension(LocalAlb.builder().handler(new OrdersFunction(new FakeStore())));
 * }</pre>
 *
 * <p>A static field is one load balancer for all tests of the class, another field one for each test. When a test fails,
 * the requests that it made are shown beside its failure.
 */
public final class AlbExtension
    implements BeforeAllCallback,
        AfterAllCallback,
        BeforeEachCallback,
        AfterEachCallback,
        ParameterResolver,
        TestExecutionExceptionHandler {

  private final Optional<LocalAlbBuilder> builder;
  private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
  private int classes;
  private @Nullable LocalAlb running;

  /** For {@link AlbFunction}, which names the handler. */
  public AlbExtension() {
    this.builder = Optional.empty();
  }

  /**
   * Runs a load balancer of your own making.
   *
   * @param builder what to start; its log is taken over
   */
  public AlbExtension(LocalAlbBuilder builder) {
    this.builder = Optional.of(builder);
  }

  /**
   * The running load balancer.
   *
   * @return the load balancer of the current test
   * @throws IllegalStateException when no test is running
   */
  public LocalAlb alb() {
    LocalAlb known = running;
    if (known == null) {
      throw new IllegalStateException("The load balancer runs during tests only");
    }
    return known;
  }

  /**
   * A client of the running load balancer.
   *
   * @return a client that needs no closing
   * @throws IllegalStateException when no test is running
   */
  public AlbClient client() {
    return alb().client();
  }

  /** Starts the load balancer of a class. */
  @Override
  public void beforeAll(ExtensionContext context) {
    if (classes++ == 0) {
      start(context);
    }
  }

  /** Starts the load balancer of a test, unless its class has one. */
  @Override
  public void beforeEach(ExtensionContext context) {
    if (classes == 0) {
      start(context);
    }
    exchanges.clear();
  }

  /** Stops the load balancer of a test. */
  @Override
  public void afterEach(ExtensionContext context) {
    if (classes == 0) {
      stop();
    }
  }

  /** Stops the load balancer of a class. */
  @Override
  public void afterAll(ExtensionContext context) {
    if (--classes == 0) {
      stop();
    }
  }

  private void start(ExtensionContext context) {
    LocalAlbBuilder configured = builder.orElseGet(() -> annotated(context));
    running = configured.log(exchanges::add).start();
  }

  private void stop() {
    if (running != null) {
      running.close();
      running = null;
    }
  }

  private static LocalAlbBuilder annotated(ExtensionContext context) {
    AlbFunction function = AnnotationSupport.findAnnotation(
            context.getRequiredTestClass(), AlbFunction.class)
        .orElseThrow(() -> new ExtensionConfigurationException(
            "Annotate the test class with @AlbFunction, or give AlbExtension a builder"));
    return LocalAlb.builder()
        .handlerClass(function.value())
        .headerMode(function.headerMode())
        .timeout(Duration.ofSeconds(function.timeoutSeconds()));
  }

  /** Knows {@code LocalAlb}, {@code AlbClient} and {@code URI}. */
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == LocalAlb.class || type == AlbClient.class || type == URI.class;
  }

  /** Gives the load balancer, its client or its address. */
  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    if (type == URI.class) {
      return alb().uri();
    }
    return type == LocalAlb.class ? alb() : client();
  }

  /** Shows the requests of a test that failed. */
  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    if (!exchanges.isEmpty()) {
      failure.addSuppressed(new RequestsOfTheTest(exchanges));
    }
    throw failure;
  }

  /** Not thrown: carries text into the report of a failed test. */
  private static final class RequestsOfTheTest extends Exception {

    private static final long serialVersionUID = 1L;

    RequestsOfTheTest(List<Exchange> exchanges) {
      super(
          exchanges.size() + " requests\n"
              + String.join(
                  "\n",
                  exchanges.stream()
                      .map(exchange -> new AlbExchange(exchange).toString())
                      .toList()),
          null,
          false,
          false);
    }
  }
}
