package dev.albroute;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import dev.albroute.json.JsonReader;
import dev.albroute.json.JsonWriter;
import dev.albroute.json.Utf8Output;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that nobody waits for: it goes through a handler before the first real one comes, so that
 * classes are loaded and code is warm in a snapshot of SnapStart, in an archive of classes or in an
 * environment that was provisioned. A function that wants more of itself primed than {@link
 * AlbHandler#prime()} does by itself overrides that:
 *
 * <pre>{@code
 * @Override
 * public void prime() {
 *   super.prime();
 *   AlbPriming.request("GET", "/orders/ord-7f3a91").send(this);
 * }
 * }</pre>
 *
 * <p>The handler sees a {@link Context} with made-up values, whose logger drops what it is told. An
 * instance is for one thread.
 */
public final class AlbPriming {

  private final String method;
  private final String path;
  private final Map<String, String> query = new LinkedHashMap<>();
  private final Map<String, String> headers = new LinkedHashMap<>();
  private byte[] body = new byte[0];

  private AlbPriming(String method, String path) {
    this.method = method;
    this.path = path;
    headers.put("host", "localhost");
    headers.put("x-amzn-trace-id", "Root=1-00000000-000000000000000000000000");
    headers.put("x-forwarded-for", "127.0.0.1");
    headers.put("x-forwarded-port", "443");
    headers.put("x-forwarded-proto", "https");
  }

  /**
   * A request without query, of the headers that a load balancer adds, without body.
   *
   * @param method the method
   * @param path the path, percent-encoded
   * @return the request
   */
  public static AlbPriming request(String method, String path) {
    return new AlbPriming(method, path);
  }

  /**
   * Adds a query parameter.
   *
   * @param name the name, percent-encoded
   * @param value the value, percent-encoded
   * @return this request
   */
  public AlbPriming query(String name, String value) {
    query.put(name, value);
    return this;
  }

  /**
   * Adds a header.
   *
   * @param name the name in lower case, as the load balancer writes it
   * @param value the value
   * @return this request
   */
  public AlbPriming header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /**
   * Adds a body.
   *
   * @param contentType its media type
   * @param text its text, sent as UTF-8
   * @return this request
   */
  public AlbPriming body(String contentType, String text) {
    body = text.getBytes(StandardCharsets.UTF_8);
    header("content-length", Integer.toString(body.length));
    return header("content-type", contentType);
  }

  /**
   * Sends the request through a handler, its filters included: once with multi-value headers off, once
   * with them on.
   *
   * @param handler the handler
   * @return the status of the second response
   */
  public int send(AlbHandler handler) {
    status(handler, event("headers", "queryStringParameters", false));
    return status(handler, event("multiValueHeaders", "multiValueQueryStringParameters", true));
  }

  private static int status(AlbHandler handler, byte[] event) {
    ByteArrayOutputStream response = new ByteArrayOutputStream(1024);
    try {
      handler.handleRequest(new ByteArrayInputStream(event), response, new PrimingContext());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] bytes = response.toByteArray();
    JsonReader json = new JsonReader().reset(bytes, 0, bytes.length);
    int status = 0;
    json.beginObject();
    while (json.nextProperty()) {
      if (json.nameText().equals("statusCode")) {
        status = json.readInt();
      } else {
        json.skipValue();
      }
    }
    return status;
  }

  private byte[] event(String headersName, String queryName, boolean multiValue) {
    Utf8Output out = new Utf8Output(1024 + body.length * 2);
    JsonWriter json = new JsonWriter(out);
    json.beginObject();
    json.name("requestContext");
    json.beginObject();
    json.name("elb");
    json.beginObject();
    json.name("targetGroupArn");
    json.writeString(
        "arn:aws:elasticloadbalancing:us-east-1:000000000000:targetgroup/priming/0000000000000000");
    json.endObject();
    json.endObject();
    json.name("httpMethod");
    json.writeString(method);
    json.name("path");
    json.writeString(path);
    write(json, queryName, query, multiValue);
    write(json, headersName, headers, multiValue);
    boolean text = isText(headers.get("content-type"));
    json.name("body");
    if (text) {
      json.writeString(new String(body, StandardCharsets.UTF_8));
    } else {
      json.writeBase64(body);
    }
    json.name("isBase64Encoded");
    json.writeBoolean(!text);
    json.endObject();
    return out.toByteArray();
  }

  private static void write(
      JsonWriter json, String name, Map<String, String> values, boolean multiValue) {
    json.name(name);
    json.beginObject();
    for (Map.Entry<String, String> entry : values.entrySet()) {
      json.name(entry.getKey());
      if (multiValue) {
        json.beginArray();
      }
      json.writeString(entry.getValue());
      if (multiValue) {
        json.endArray();
      }
    }
    json.endObject();
  }

  /** What the load balancer sends as it is; everything else it encodes. */
  private static boolean isText(@Nullable String contentType) {
    return contentType == null
        || contentType.startsWith("text/")
        || contentType.startsWith("application/json")
        || contentType.startsWith("application/javascript")
        || contentType.startsWith("application/xml");
  }

  /** An invocation that is none. */
  private static final class PrimingContext implements Context, LambdaLogger {

    @Override
    public String getAwsRequestId() {
      return "00000000-0000-0000-0000-000000000000";
    }

    @Override
    public String getLogGroupName() {
      return "priming";
    }

    @Override
    public String getLogStreamName() {
      return "priming";
    }

    @Override
    public String getFunctionName() {
      return "priming";
    }

    @Override
    public String getFunctionVersion() {
      return "$LATEST";
    }

    @Override
    public String getInvokedFunctionArn() {
      return "arn:aws:lambda:us-east-1:000000000000:function:priming";
    }

    @Override
    public @Nullable CognitoIdentity getIdentity() {
      return null;
    }

    @Override
    public @Nullable ClientContext getClientContext() {
      return null;
    }

    @Override
    public int getRemainingTimeInMillis() {
      return 10_000;
    }

    @Override
    public int getMemoryLimitInMB() {
      return 128;
    }

    @Override
    public LambdaLogger getLogger() {
      return this;
    }

    @Override
    public void log(String message) {
      // Nobody asked.
    }

    @Override
    public void log(byte[] message) {
      // Nobody asked.
    }
  }
}
