package dev.albroute;

import dev.albroute.json.JsonEncoder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A handler written by hand: one service behind every method and path. */
public final class TestHandler extends AlbHandler {

  private final AlbFilter service;

  private TestHandler(AlbFilter service, AlbFilter... filters) {
    super(filters);
    this.service = service;
  }

  /** A service. */
  public interface Service {
    AlbResponse<?> call(AlbRequest request) throws Exception;
  }

  public static TestHandler of(Service service, AlbFilter... filters) {
    return new TestHandler((request, next) -> service.call(request), filters);
  }

  @Override
  protected int route(String method, AlbRequest request) {
    return method.equals("*") ? 0 : NO_ROUTE;
  }

  @Override
  protected String[] methods() {
    return new String[] {"*"};
  }

  @Override
  protected String template(int route) {
    return "/{path*}";
  }

  @Override
  protected AlbResponse<?> call(int route, AlbRequest request) throws Exception {
    return service.filter(request, null);
  }

  /** JSON as generated code writes it. */
  public static <T> AlbResponse<? extends T> json(AlbResponse<T> response, JsonEncoder<T> encoder) {
    return json(response, "application/json", encoder);
  }

  public static byte[] invoke(AlbHandler handler, byte[] event, TestContext context) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      handler.handleRequest(new ByteArrayInputStream(event), out, context);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public static TestResponse send(AlbHandler handler, TestEvent event, TestContext context) {
    byte[] response = invoke(handler, event.bytes(), context);
    return event.tree().has("multiValueHeaders")
        ? TestResponse.multi(response)
        : TestResponse.single(response);
  }

  public static TestResponse send(AlbHandler handler, TestEvent event) {
    return send(handler, event, null);
  }

  /** Sends one event to a service of its own. */
  public static TestResponse call(TestEvent event, Service service) {
    return send(of(service), event);
  }
}
