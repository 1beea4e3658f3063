package dev.albroute.local;

import dev.albroute.local.balancer.LoadBalancerSettings;
import dev.albroute.local.event.AlbEvent;
import dev.albroute.local.event.EventFactory;
import dev.albroute.local.event.EventResult;
import dev.albroute.local.event.HeaderAttributes;
import dev.albroute.local.event.HeaderMode;
import dev.albroute.local.event.Listener;
import dev.albroute.local.event.RequestTarget;
import dev.albroute.local.message.ClientRequest;
import java.io.InputStream;
import java.time.Clock;

/**
 * Builds the event that a load balancer makes of a request: for unit tests of a handler.
 *
 * <pre>{@code
 * InputStream event = AlbEvents.post("/orders").query("source", "web").json("{}").toInputStream();
 * }</pre>
 */
public final class AlbEvents extends RequestBuilder<AlbEvents> {

  /** The target group that events name unless told otherwise. */
  static final String TARGET_GROUP_ARN =
      "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/local/6d0ecf831eec9f09";

  /** The name of the load balancer, the host of requests that name none. */
  private static final String DNS_NAME = LoadBalancerSettings.DEFAULTS.dnsName();

  private HeaderMode mode = HeaderMode.SINGLE_VALUE;
  private String targetGroupArn = TARGET_GROUP_ARN;
  private Listener listener = new Listener("http", 80);
  private Clock clock = Clock.systemUTC();
  private long seed = System.nanoTime();

  private AlbEvents(String method, String target) {
    super(method, target);
  }

  @Override
  AlbEvents self() {
    return this;
  }

  /**
   * Starts with any method.
   *
   * @param method the method token
   * @param target the raw path, and the raw query if there is one
   * @return a builder
   */
  public static AlbEvents request(String method, String target) {
    return new AlbEvents(method, target);
  }

  /**
   * Starts with GET.
   *
   * @param target the raw path, and the raw query if there is one
   * @return a builder
   */
  public static AlbEvents get(String target) {
    return request("GET", target);
  }

  /**
   * Starts with POST.
   *
   * @param target the raw path, and the raw query if there is one
   * @return a builder
   */
  public static AlbEvents post(String target) {
    return request("POST", target);
  }

  /**
   * Starts with PUT.
   *
   * @param target the raw path, and the raw query if there is one
   * @return a builder
   */
  public static AlbEvents put(String target) {
    return request("PUT", target);
  }

  /**
   * Starts with PATCH.
   *
   * @param target the raw path, and the raw query if there is one
   * @return a builder
   */
  public static AlbEvents patch(String target) {
    return request("PATCH", target);
  }

  /**
   * Starts with DELETE.
   *
   * @param target the raw path, and the raw query if there is one
   * @return a builder
   */
  public static AlbEvents delete(String target) {
    return request("DELETE", target);
  }

  /**
   * Writes lists of values: {@code multiValueHeaders} and {@code multiValueQueryStringParameters}.
   *
   * @return this builder
   */
  public AlbEvents multiValueHeaders() {
    return headerMode(HeaderMode.MULTI_VALUE);
  }

  /**
   * Sets the header mode.
   *
   * @param newMode how headers and query parameters travel
   * @return this builder
   */
  public AlbEvents headerMode(HeaderMode newMode) {
    mode = newMode;
    return this;
  }

  /**
   * Sets the target group.
   *
   * @param arn an ARN
   * @return this builder
   */
  public AlbEvents targetGroupArn(String arn) {
    targetGroupArn = arn;
    return this;
  }

  /**
   * Sets the listener that {@code x-forwarded-proto} and {@code x-forwarded-port} show, http at 80 unless set.
   *
   * @param scheme {@code http} or {@code https}
   * @param port its port
   * @return this builder
   */
  public AlbEvents listener(String scheme, int port) {
    listener = new Listener(scheme, port);
    return this;
  }

  /**
   * Makes the trace id repeatable.
   *
   * @param newClock its time
   * @param newSeed its digits
   * @return this builder
   */
  public AlbEvents repeatable(Clock newClock, long newSeed) {
    clock = newClock;
    seed = newSeed;
    return this;
  }

  /**
   * Makes the event.
   *
   * @return the event
   * @throws IllegalArgumentException when a load balancer would refuse the request
   */
  public AlbEvent toEvent() {
    ClientRequest request = toRequest(DNS_NAME, listener.port());
    RequestTarget target = RequestTarget.parse(request.target())
        .orElseThrow(() -> new IllegalArgumentException(
            "\"" + request.target() + "\" is no request target: start it with a slash"));
    EventFactory events = new EventFactory(HeaderAttributes.DEFAULTS, DNS_NAME, clock, seed);
    EventResult result = events.create(request, target, listener, targetGroupArn, mode);
    if (result instanceof EventResult.Refused refused) {
      throw new IllegalArgumentException(refused.finding().sentence());
    }
    return ((EventResult.Built) result).event();
  }

  /**
   * Makes the event of a health check of this path, in this mode and for this target group: a GET with nothing but the
   * checker's name.
   *
   * @return the event
   */
  public AlbEvent toHealthCheck() {
    return EventFactory.healthCheck(
        toRequest(DNS_NAME, listener.port()).target(), targetGroupArn, mode);
  }

  /**
   * Makes the event as indented JSON.
   *
   * @return a JSON object
   * @throws IllegalArgumentException when a load balancer would refuse the request
   */
  public String toJson() {
    return toEvent().toJson();
  }

  /**
   * Makes the event as a handler gets it.
   *
   * @return UTF-8 JSON on one line
   * @throws IllegalArgumentException when a load balancer would refuse the request
   */
  public InputStream toInputStream() {
    return toEvent().toOctets().toInputStream();
  }

  /**
   * Makes the event as a handler gets it.
   *
   * @return UTF-8 JSON on one line
   * @throws IllegalArgumentException when a load balancer would refuse the request
   */
  public byte[] toByteArray() {
    return toEvent().toOctets().toByteArray();
  }
}
