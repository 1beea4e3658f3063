package dev.albroute.example;

import dev.albroute.AlbRequest;
import dev.albroute.AlbResponse;
import dev.albroute.Cookie;
import dev.albroute.HttpProblem;
import dev.albroute.annotation.AlbRoute;
import dev.albroute.annotation.Any;
import dev.albroute.annotation.Body;
import dev.albroute.annotation.DefaultValue;
import dev.albroute.annotation.Get;
import dev.albroute.annotation.PathParam;
import dev.albroute.annotation.Post;
import dev.albroute.annotation.Produces;
import dev.albroute.annotation.QueryParam;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Shows what a function sees. Every route is a default method, so this file is a whole function. */
@AlbRoute
public interface EchoApi {

  /**
   * The request as the function saw it.
   *
   * @param segments the decoded segments of the path
   * @param request the request
   * @return its parts by name; what the request has not is left out
   */
  @Any("/{segments*}")
  @Produces("*/*")
  default Map<String, Object> echo(@PathParam List<String> segments, AlbRequest request) {
    Map<String, Object> echo = new LinkedHashMap<>();
    echo.put("method", request.method());
    echo.put("path", request.path());
    echo.put("segments", segments);
    echo.put("query", request.query());
    echo.put("headers", request.headers());
    echo.put("cookies", request.cookies());
    byte[] body = request.body();
    echo.put("bodyBase64", Base64.getEncoder().encodeToString(body));
    echo.put("bodyLength", body.length);
    echo.put("multiValue", request.isMultiValue());
    echo.put("healthCheck", request.isHealthCheck());
    putIfPresent(echo, "targetGroupArn", request.targetGroupArn());
    putIfPresent(echo, "clientIp", request.clientAddress());
    putIfPresent(echo, "traceRoot", request.traceRoot());
    return echo;
  }

  /**
   * Any JSON value, {@code null} too, read and written again.
   *
   * @param value the value
   * @return the same value
   */
  @Post("/json")
  default Object json(@Body Object value) {
    return value;
  }

  /**
   * The body, byte by byte.
   *
   * @param content the body
   * @return the same bytes
   */
  @Post("/bytes")
  default byte[] bytes(@Body byte[] content) {
    return content;
  }

  /**
   * A response of a given status.
   *
   * @param code the status code
   * @return that status, without content
   */
  @Get("/status/{code}")
  default AlbResponse<Void> status(int code) {
    if (code < 200 || code > 599) {
      throw new HttpProblem(
          400, "A final status code has three digits and starts with 2, 3, 4 or 5");
    }
    return AlbResponse.status(code);
  }

  /** Fails: the client gets a 500 without the exception's message. */
  @Get("/fail")
  default void fail() {
    throw new IllegalStateException("secret-detail");
  }

  /**
   * Sets a cookie for each query parameter.
   *
   * @param request the request
   * @return the cookies that were set
   */
  @Get("/cookies")
  default AlbResponse<Map<String, List<String>>> cookies(AlbRequest request) {
    AlbResponse<Map<String, List<String>>> response = AlbResponse.ok(request.query());
    for (Map.Entry<String, List<String>> parameter : request.query().entrySet()) {
      for (String value : parameter.getValue()) {
        response = response.cookie(Cookie.of(parameter.getKey(), value));
      }
    }
    return response;
  }

  /** What the content of {@link #size} is made of. */
  enum Kind {
    /** Letters: one byte each in the response. */
    text,
    /** Quotation marks: the response's JSON escapes each of them. */
    quotes,
    /** Bytes that are no text: the response carries them as base64. */
    binary
  }

  /**
   * Content of a given size, to see what happens at the limit of a response.
   *
   * @param bytes how many bytes, at most 16 MiB
   * @param kind what they are
   * @return the content
   */
  @Get("/size/{bytes}")
  default AlbResponse<byte[]> size(int bytes, @QueryParam @DefaultValue("text") Kind kind) {
    if (bytes < 0 || bytes > 16 << 20) {
      throw new HttpProblem(400, "The size must be between 0 and 16777216");
    }
    byte[] content = new byte[bytes];
    if (kind == Kind.binary) {
      new Random(bytes).nextBytes(content);
      return AlbResponse.ok(content);
    }
    Arrays.fill(content, (byte) (kind == Kind.quotes ? '"' : 'a'));
    return AlbResponse.ok(content).contentType("text/plain; charset=utf-8");
  }

  private static void putIfPresent(Map<String, Object> echo, String name, @Nullable String value) {
    if (value != null) {
      echo.put(name, value);
    }
  }
}
