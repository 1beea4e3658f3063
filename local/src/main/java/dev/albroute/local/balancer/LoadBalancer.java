package dev.albroute.local.balancer;

import dev.albroute.local.event.AlbEvent;
import dev.albroute.local.event.EventFactory;
import dev.albroute.local.event.EventResult;
import dev.albroute.local.event.Listener;
import dev.albroute.local.event.RawQuery;
import dev.albroute.local.event.RequestTarget;
import dev.albroute.local.lambda.Invocation;
import dev.albroute.local.lambda.InvocationResult;
import dev.albroute.local.message.ClientRequest;
import dev.albroute.local.message.Connection;
import dev.albroute.local.message.Evidence;
import dev.albroute.local.message.Finding;
import dev.albroute.local.message.Finding.Severity;
import dev.albroute.local.message.Header;
import dev.albroute.local.message.Headers;
import dev.albroute.local.message.Octets;
import dev.albroute.local.response.ErrorPage;
import dev.albroute.local.response.FunctionResponse;
import dev.albroute.local.response.ReasonPhrases;
import dev.albroute.local.response.ResponseCheck;
import dev.albroute.local.response.ResponseReader;
import dev.albroute.local.response.ResponseRenderer;
import dev.albroute.local.rules.Action;
import dev.albroute.local.rules.FixedResponse;
import dev.albroute.local.rules.Redirect;
import dev.albroute.local.rules.Rule;
import dev.albroute.local.rules.RuleInput;
import dev.albroute.local.rules.RuleSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** A load balancer without sockets: takes requests, gives responses, tells a log about each. Safe for concurrent use. */
public final class LoadBalancer {

  /** The largest request body that is forwarded to a function: 1 MB, taken as 1,048,576 bytes. */
  public static final int MAX_BODY = 1_048_576;

  private final LoadBalancerSettings settings;
  private final RuleSet rules;
  private final Map<String, TargetGroup> targetGroups;
  private final EventFactory events;
  private final ResponseRenderer renderer;
  private final Consumer<Exchange> log;

  /**
   * Makes a load balancer.
   *
   * @param settings its attributes
   * @param rules the rules of its listener
   * @param targetGroups all target groups that the rules name, by ARN
   * @param log is told about every request when it has been answered
   */
  public LoadBalancer(
      LoadBalancerSettings settings,
      RuleSet rules,
      Map<String, TargetGroup> targetGroups,
      Consumer<Exchange> log) {
    this.settings = settings;
    this.rules = rules;
    this.targetGroups = Map.copyOf(targetGroups);
    this.events = new EventFactory(
        settings.attributes(),
        settings.dnsName(),
        settings.clock(),
        ThreadLocalRandom.current().nextLong());
    this.renderer = settings.shuffleSeed().isPresent()
        ? ResponseRenderer.shuffled(settings.clock(), settings.shuffleSeed().getAsLong())
        : ResponseRenderer.inOrder(settings.clock());
    this.log = log;
  }

  /**
   * Answers a request.
   *
   * @param request the request
   * @param clientGone tells whether the client still waits for the answer
   * @return the exchange, later; never fails
   */
  public CompletionStage<Exchange> handle(ClientRequest request, BooleanSupplier clientGone) {
    ExchangeRecorder recorder = new ExchangeRecorder(settings, renderer, log, request, clientGone);
    Optional<Refusal> refusal = RequestChecks.check(request);
    if (refusal.isPresent()) {
      return done(recorder.refused(refusal.get()));
    }
    RequestTarget target = RequestTarget.parse(request.target()).orElseThrow();
    Listener listener = recorder.listener();
    String host = recorder.host(target);
    Rule rule = rules.match(new RuleInput(
        request.method(),
        host,
        target.path(),
        RawQuery.split(target.query()),
        request.headers(),
        request.connection().clientAddress()));
    recorder.matched(rule);
    if (rule.action() instanceof Redirect redirect) {
      String location = redirect.location(
          listener.scheme(), host, listener.port(), target.path(), target.query());
      return done(recorder.redirected(location, redirect(redirect.status(), location)));
    }
    if (rule.action() instanceof FixedResponse fixed) {
      return done(recorder.answered(fixed(fixed)));
    }
    Action.Forward forward = (Action.Forward) rule.action();
    return forward(
        request, target, forward.pick(ThreadLocalRandom.current().nextDouble()), recorder);
  }

  /**
   * Answers what was no HTTP request.
   *
   * @param status 400, 408, 414 or 501
   * @param problem what is wrong with it
   * @param connection where it came in
   * @return the exchange
   */
  public Exchange refuse(int status, String problem, Connection connection) {
    Finding finding = new Finding(
        Severity.ERROR,
        null,
        "",
        "The client sent no readable HTTP request: " + problem,
        "Look at what the client writes (RFC 9112)",
        Evidence.DOCUMENTED);
    return new ExchangeRecorder(settings, renderer, log, connection)
        .refused(new Refusal(status, finding));
  }

  private CompletionStage<Exchange> forward(
      ClientRequest request,
      RequestTarget target,
      String targetGroupArn,
      ExchangeRecorder recorder) {
    TargetGroup group = targetGroups.get(targetGroupArn);
    if (group == null || group.function().isEmpty()) {
      return done(recorder.refused(noFunction(targetGroupArn)));
    }
    recorder.forwarded(group.arn());
    Optional<Refusal> refusal = RequestChecks.forLambda(request, MAX_BODY);
    if (refusal.isPresent()) {
      return done(recorder.refused(refusal.get()));
    }
    EventResult result =
        events.create(request, target, recorder.listener(), group.arn(), group.mode());
    if (result instanceof EventResult.Refused refused) {
      return done(recorder.refused(new Refusal(400, refused.finding())));
    }
    AlbEvent event = ((EventResult.Built) result).event();
    recorder.invoking(event);
    List<String> trace = event.headers().getOrDefault("x-amzn-trace-id", List.of(""));
    Invocation invocation =
        new Invocation(UUID.randomUUID().toString(), event.toOctets(), trace.get(0));
    return group.function().get().invoke(invocation).thenApply(outcome -> {
      recorder.invoked();
      return outcome instanceof InvocationResult.Answered answered
          ? judge(answered.payload(), group, recorder)
          : recorder.refused(FunctionFailures.refusal(outcome));
    });
  }

  private static Exchange judge(Octets payload, TargetGroup group, ExchangeRecorder recorder) {
    ResponseCheck check = ResponseReader.read(payload, group.mode());
    recorder.judged(payload, check.findings());
    return check.response().map(recorder::answeredByTarget).orElseGet(() -> recorder.badGateway());
  }

  private static Refusal noFunction(String targetGroupArn) {
    return new Refusal(
        503,
        new Finding(
            Severity.ERROR,
            null,
            "",
            targetGroupArn.isEmpty()
                ? "All target groups of the rule have weight 0"
                : "The target group " + targetGroupArn + " has no registered function",
            "Register a function with the target group",
            Evidence.DOCUMENTED));
  }

  private static FunctionResponse redirect(int status, String location) {
    FunctionResponse page = ErrorPage.of(status);
    return new FunctionResponse(
        status, page.reason(), page.headers().with("Location", location), page.body());
  }

  private static FunctionResponse fixed(FixedResponse fixed) {
    Headers headers = fixed.contentType().isEmpty()
        ? Headers.EMPTY
        : Headers.of(List.of(new Header("Content-Type", fixed.contentType() + "; charset=utf-8")));
    return new FunctionResponse(
        fixed.status(), ReasonPhrases.of(fixed.status()), headers, Octets.utf8(fixed.body()));
  }

  private static CompletionStage<Exchange> done(Exchange exchange) {
    return CompletableFuture.completedFuture(exchange);
  }
}
