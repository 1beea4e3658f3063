package com.acme.parameters;

import dev.albroute.AlbFilter;
import dev.albroute.AlbHandler;
import dev.albroute.AlbRequest;
import dev.albroute.AlbResponse;
import dev.albroute.HttpProblem;
import dev.albroute.binding.RequestBinding;
import dev.albroute.json.JsonReader;
import dev.albroute.json.ObjectCodec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Serves {@link ParametersApi} behind an Application Load Balancer. */
@Generated("dev.albroute.processor.AlbRouteProcessor")
public class ParametersApiHandler extends AlbHandler {
  private static final int VALUES = 0;
  private static final int FORM = 1;
  private static final int TEXT = 2;
  private static final int STREAM = 3;
  private static final int JSON = 4;
  private static final int NONE = 5;

  private final ParametersApi service;

  /**
   * A handler that calls a service.
   *
   * @param service answers the requests for {@link ParametersApi}
   */
  public ParametersApiHandler(ParametersApi service) {
    this.service = Objects.requireNonNull(service, "service");
  }

  /**
   * A handler that calls a service.
   *
   * @param service answers the requests for {@link ParametersApi}
   * @param filters surround each call, outermost first
   */
  public ParametersApiHandler(ParametersApi service, AlbFilter... filters) {
    super(filters);
    this.service = Objects.requireNonNull(service, "service");
  }

  @Override
  protected int route(String method, AlbRequest request) {
    switch (method) {
      case "GET":
        return routeGet(request);
      case "POST":
        return routePost(request);
      case "PUT":
        return routePut(request);
      default:
        return NO_ROUTE;
    }
  }

  private static int routeGet(AlbRequest request) {
    int count = request.segmentCount();
    if (count > 2 && request.segment(0).equals("parameters") && !request.segment(1).isEmpty()) {
      return VALUES;
    }
    return NO_ROUTE;
  }

  private static int routePost(AlbRequest request) {
    int count = request.segmentCount();
    if (count == 2 && request.segment(0).equals("parameters")) {
      switch (request.segment(1)) {
        case "form":
          return FORM;
        case "json":
          return JSON;
        case "none":
          return NONE;
        default:
          break;
      }
    }
    return NO_ROUTE;
  }

  private static int routePut(AlbRequest request) {
    int count = request.segmentCount();
    if (count == 2 && request.segment(0).equals("parameters")) {
      switch (request.segment(1)) {
        case "text":
          return TEXT;
        case "stream":
          return STREAM;
        default:
          break;
      }
    }
    return NO_ROUTE;
  }

  @Override
  protected String[] methods() {
    return new String[] {"GET", "POST", "PUT"};
  }

  @Override
  protected String template(int route) {
    switch (route) {
      case VALUES:
        return "/parameters/{id}/{path+}";
      case FORM:
        return "/parameters/form";
      case TEXT:
        return "/parameters/text";
      case STREAM:
        return "/parameters/stream";
      case JSON:
        return "/parameters/json";
      case NONE:
        return "/parameters/none";
      default:
        throw new IllegalArgumentException(String.valueOf(route));
    }
  }

  @Override
  protected AlbResponse<?> call(int route, AlbRequest request) throws Exception {
    switch (route) {
      case VALUES:
        return values(request);
      case FORM:
        return form(request);
      case TEXT:
        return text(request);
      case STREAM:
        return stream(request);
      case JSON:
        return json(request);
      case NONE:
        return none(request);
      default:
        throw new IllegalArgumentException(String.valueOf(route));
    }
  }

  @Override
  protected HttpProblem problem(Throwable thrown) {
    if (thrown instanceof ParametersApi.Refused) {
      return new HttpProblem(422, thrown.getMessage(), thrown);
    }
    if (thrown instanceof ParametersApi.Busy) {
      return new HttpProblem(503, null, thrown);
    }
    return super.problem(thrown);
  }

  /**
   * {@code GET /parameters/{id}/{path+}}: {@link ParametersApi#values(UUID, List, int, ParametersApi.State, Optional, OptionalInt, Set, SortedSet, String, Optional, int[])}.
   */
  private AlbResponse<?> values(AlbRequest request) {
    produces(request, "text/plain; charset=utf-8");
    RequestBinding bind = new RequestBinding(request);
    UUID id = bind.path("id", 1).asUUID();
    List<String> path = new ArrayList<>();
    for (bind.rest("path", 2); bind.next(); ) {
      path.add(bind.asString());
    }
    int limit = bind.query("limit").asInt();
    ParametersApi.State state = state(bind.query("state").orDefault("NEW"));
    Optional<LocalDate> from = bind.query("from").present()
        ? Optional.ofNullable(bind.asLocalDate()) : Optional.empty();
    OptionalInt page = bind.query("page").present()
        ? OptionalInt.of(bind.asInt()) : OptionalInt.empty();
    Set<ParametersApi.State> states = new LinkedHashSet<>();
    for (bind.query("states"); bind.next(); ) {
      states.add(state(bind));
    }
    SortedSet<UUID> ids = new TreeSet<>();
    for (bind.query("ids"); bind.next(); ) {
      UUID item = bind.asUUID();
      if (item != null) {
        ids.add(item);
      }
    }
    String etag = bind.header("if-none-match").present() ? bind.asString() : null;
    Optional<ParametersApi.Sku> last = bind.cookie("last").present()
        ? Optional.ofNullable(sku(bind)) : Optional.empty();
    int[] numbers = intArray(bind.query("numbers"));
    bind.check();
    String result = service.values(id, path, limit, state, from, page, states, ids, etag, last,
        numbers);
    return text(AlbResponse.ok(result), "text/plain; charset=utf-8");
  }

  /**
   * {@code POST /parameters/form}: {@link ParametersApi#form(String, List, AlbRequest, com.amazonaws.services.lambda.runtime.Context)}.
   */
  private AlbResponse<?> form(AlbRequest request) {
    consumes(request, "application/x-www-form-urlencoded", "multipart/form-data");
    RequestBinding bind = new RequestBinding(request);
    String name = bind.form("name").asString();
    List<String> files = new ArrayList<>();
    for (bind.form("file[]"); bind.next(); ) {
      files.add(bind.asString());
    }
    bind.check();
    service.form(name, files, request, request.context());
    return AlbResponse.status(202);
  }

  /** {@code PUT /parameters/text}: {@link ParametersApi#text(String)}. */
  private AlbResponse<?> text(AlbRequest request) throws IOException {
    consumes(request, "text/csv");
    String mediaType = produces(request, "text/csv", "text/plain");
    Optional<String> result = service.text(request.bodyText());
    if (result.isEmpty()) {
      throw new HttpProblem(404);
    }
    return text(AlbResponse.ok(result.get()), mediaType);
  }

  /** {@code PUT /parameters/stream}: {@link ParametersApi#stream(InputStream)}. */
  private AlbResponse<?> stream(AlbRequest request) {
    produces(request, "application/octet-stream");
    InputStream result = service.stream(new ByteArrayInputStream(request.body()));
    return binary(AlbResponse.ok(result), "application/octet-stream");
  }

  /** {@code POST /parameters/json}: {@link ParametersApi#json(Optional)}. */
  private AlbResponse<?> json(AlbRequest request) throws ParametersApi.Busy {
    consumes(request, "application/json");
    produces(request, "application/json");
    RequestBinding bind = new RequestBinding(request);
    Optional<Object> value = bodyOfObject(bind);
    bind.check();
    AlbResponse<Object> result = service.json(value);
    return json(result, "application/json", new ParametersApiJson.ObjectEncoder());
  }

  /** {@code POST /parameters/none}: {@link ParametersApi#none(List)}. */
  private AlbResponse<?> none(AlbRequest request) {
    consumes(request, "application/json");
    produces(request, "application/json");
    RequestBinding bind = new RequestBinding(request);
    List<Integer> numbers = bodyOfListOfInteger(bind);
    bind.check();
    Integer result = service.none(numbers);
    if (result == null) {
      throw new HttpProblem(404);
    }
    return json(AlbResponse.ok(result), "application/json", new ParametersApiJson.IntegerEncoder());
  }

  @Override
  public void prime() {
    ParametersApiPriming.prime();
  }

  private static ParametersApi.State state(RequestBinding bind) {
    String constant = bind.value();
    switch (constant) {
      case "NEW":
        return ParametersApi.State.NEW;
      case "SENT":
        return ParametersApi.State.SENT;
      default:
        bind.reject("one of NEW, SENT");
        return null;
    }
  }

  private static ParametersApi.Sku sku(RequestBinding bind) {
    if (!bind.required()) {
      return null;
    }
    try {
      return ParametersApi.Sku.of(bind.value());
    } catch (IllegalArgumentException | DateTimeException e) {
      bind.reject("a valid Sku");
      return null;
    }
  }

  private static int[] intArray(RequestBinding bind) {
    int[] items = new int[8];
    int count = 0;
    while (bind.next()) {
      if (count == items.length) {
        items = Arrays.copyOf(items, 2 * count);
      }
      items[count++] = bind.asInt();
    }
    return Arrays.copyOf(items, count);
  }

  private static Optional<Object> bodyOfObject(RequestBinding bind) {
    JsonReader json = bind.optionalBody();
    if (json == null) {
      return Optional.empty();
    }
    try {
      Optional<Object> body = Optional.ofNullable(ObjectCodec.readObject(json));
      bind.finish(json);
      return body;
    } catch (RuntimeException e) {
      bind.fail(e);
      return Optional.empty();
    }
  }

  private static List<Integer> bodyOfListOfInteger(RequestBinding bind) {
    JsonReader json = bind.optionalBody();
    if (json == null) {
      return null;
    }
    try {
      List<Integer> body = json.readNull() ? null : ParametersApiJson.readListOfInteger(json);
      bind.finish(json);
      return body;
    } catch (RuntimeException e) {
      bind.fail(e);
      return null;
    }
  }
}
