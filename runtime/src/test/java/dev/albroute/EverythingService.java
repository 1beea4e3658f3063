package dev.albroute;

import dev.albroute.binding.RequestBinding;
import dev.albroute.json.JsonException;
import dev.albroute.json.JsonReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** A service that asks a request for everything it has, and answers in every form. */
final class EverythingService implements TestHandler.Service {

  @Override
  public AlbResponse<?> call(AlbRequest request) {
    String produced =
        AlbHandler.produces(request, "application/json", "text/plain", "application/octet-stream");
    Map<String, Object> seen = new LinkedHashMap<>();
    seen.put("method", request.method());
    seen.put("path", request.path());
    seen.put("segments", request.segments());
    seen.put("headers", request.headers());
    seen.put("query", request.query());
    seen.put("cookies", request.cookies());
    seen.put("client", request.clientAddress());
    seen.put("trace", request.traceRoot());
    seen.put("arn", request.targetGroupArn());
    seen.put("health", request.isHealthCheck());
    seen.put("length", request.bodyLength());
    String type = request.header("content-type");
    if (type == null || type.startsWith("text")) {
      seen.put("text", request.bodyText());
    } else if (type.contains("form")) {
      seen.put("form", request.form());
    } else if (type.contains("json")) {
      AlbHandler.consumes(request, "application/json");
      bind(request);
    }
    AlbResponse<?> response = switch (produced) {
      case "text/plain" -> AlbResponse.ok(seen.toString());
      case "application/octet-stream" -> AlbResponse.ok(request.body());
      default -> AlbResponse.ok(seen);
    };
    return response.contentType(produced).cookie(Cookie.of("a", "1")).cookie(Cookie.of("b", "2"));
  }

  private static void bind(AlbRequest request) {
    RequestBinding bind = new RequestBinding(request);
    bind.rest("rest", 0).asString();
    for (bind.query("n"); bind.next(); ) {
      bind.asInt();
      bind.asDouble();
      bind.asBigDecimal();
      bind.asUUID();
      bind.asURI();
      bind.asInstant();
      bind.asZonedDateTime();
      bind.asDuration();
    }
    bind.header("x-n").asLong();
    bind.cookie("c").asBoolean();
    JsonReader json = bind.body();
    if (json != null) {
      try {
        json.skipValue();
        bind.finish(json);
      } catch (JsonException e) {
        bind.fail(e);
      }
    }
    bind.check();
  }
}
