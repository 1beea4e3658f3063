package dev.albroute.local;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.albroute.local.balancer.Exchange;
import dev.albroute.local.balancer.HealthCheck;
import dev.albroute.local.balancer.LoadBalancer;
import dev.albroute.local.balancer.LoadBalancerSettings;
import dev.albroute.local.balancer.TargetGroup;
import dev.albroute.local.balancer.TargetHealth;
import dev.albroute.local.event.HeaderAttributes;
import dev.albroute.local.event.HeaderMode;
import dev.albroute.local.http.HttpServerOptions;
import dev.albroute.local.lambda.FunctionSettings;
import dev.albroute.local.lambda.HandlerReference;
import dev.albroute.local.lambda.InProcessFunction;
import dev.albroute.local.lambda.LambdaFunction;
import dev.albroute.local.rules.Action;
import dev.albroute.local.rules.Condition;
import dev.albroute.local.rules.Rule;
import dev.albroute.local.rules.RuleSet;
import dev.albroute.local.template.LoadBalancerTemplate;
import dev.albroute.local.template.TemplateException;
import dev.albroute.local.template.TemplateFunction;
import dev.albroute.local.template.TemplateListener;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Configures a {@link LocalAlb}. Not safe for concurrent use. */
public final class LocalAlbBuilder {

  /** As many environments as anybody needs here: the default of an account. */
  static final int MANY = 1000;

  private Optional<Function<FunctionSettings, LambdaFunction>> function = Optional.empty();
  private FunctionSettings functionSettings = FunctionSettings.DEFAULTS;
  private PrintStream functionLog = System.err;
  private HeaderMode mode = HeaderMode.SINGLE_VALUE;
  private String targetGroupArn = AlbEvents.TARGET_GROUP_ARN;
  private Optional<HealthCheck> healthCheck = Optional.empty();
  private LoadBalancerSettings settings = LoadBalancerSettings.DEFAULTS;
  private String host = "127.0.0.1";
  private int port;
  private Duration idleTimeout = Duration.ofSeconds(60);
  private Consumer<Exchange> log = new FailureLog();
  private BiConsumer<TargetGroup, TargetHealth> healthLog = FailureLog::healthChanged;
  private final List<Supplier<TargetGroup>> moreGroups = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private Optional<Action> defaultAction = Optional.empty();

  LocalAlbBuilder() {}

  /**
   * Invokes one handler object. Its calls do not overlap, since a Lambda environment never runs two at once.
   *
   * @param handler the handler
   * @return this builder
   */
  public LocalAlbBuilder handler(RequestStreamHandler handler) {
    function = Optional.of(known -> InProcessFunction.of(handler, known, functionLog));
    return this;
  }

  /**
   * Makes a handler for each environment: the first at the first request, another whenever all are busy.
   *
   * @param handlers makes a handler, as a cold start does
   * @return this builder
   */
  public LocalAlbBuilder handlers(Supplier<RequestStreamHandler> handlers) {
    function = Optional.of(known ->
        InProcessFunction.onDemand("handlers on demand", handlers, MANY, known, functionLog));
    return this;
  }

  /**
   * Makes a handler of a class for each environment, as Lambda does with the handler of its configuration.
   *
   * @param type a class with a public constructor without parameters that implements {@code RequestStreamHandler} or
   *     {@code RequestHandler}
   * @return this builder
   * @throws IllegalArgumentException when it implements neither
   */
  public LocalAlbBuilder handlerClass(Class<?> type) {
    Supplier<RequestStreamHandler> handlers = HandlerReference.of(type);
    function = Optional.of(
        known -> InProcessFunction.onDemand(type.getName(), handlers, MANY, known, functionLog));
    return this;
  }

  /**
   * Invokes any function: a process, a Runtime API, or one of your own.
   *
   * @param any the function; closed with the load balancer
   * @return this builder
   */
  public LocalAlbBuilder function(LambdaFunction any) {
    function = Optional.of(settingsOfItsOwn -> any);
    return this;
  }

  /**
   * Sets how long an invocation may take, 30 seconds unless set. A longer one is a 502.
   *
   * @param timeout more than zero
   * @return this builder
   * @throws IllegalArgumentException when the timeout is not more than zero
   */
  public LocalAlbBuilder timeout(Duration timeout) {
    functionSettings = functionSettings.withTimeout(timeout);
    return this;
  }

  /**
   * Sets the name, memory and timeout that the handler's {@code Context} shows.
   *
   * @param newSettings the function's configuration
   * @return this builder
   */
  public LocalAlbBuilder functionSettings(FunctionSettings newSettings) {
    functionSettings = newSettings;
    return this;
  }

  /**
   * Sends the handler's log and the stack traces of what it throws elsewhere than to standard error.
   *
   * @param log a stream that stays open
   * @return this builder
   */
  public LocalAlbBuilder functionLog(PrintStream log) {
    functionLog = log;
    return this;
  }

  /**
   * Turns {@code lambda.multi_value_headers.enabled} on: events and responses carry lists of values.
   *
   * @return this builder
   */
  public LocalAlbBuilder multiValueHeaders() {
    mode = HeaderMode.MULTI_VALUE;
    return this;
  }

  /**
   * Sets the header mode.
   *
   * @param newMode how headers and query parameters travel
   * @return this builder
   */
  public LocalAlbBuilder headerMode(HeaderMode newMode) {
    mode = newMode;
    return this;
  }

  /**
   * Sets the target group that events name.
   *
   * @param arn an ARN
   * @return this builder
   */
  public LocalAlbBuilder targetGroupArn(String arn) {
    targetGroupArn = arn;
    return this;
  }

  /**
   * Turns health checks on.
   *
   * @param check what is requested, how often, and what counts as healthy
   * @return this builder
   */
  public LocalAlbBuilder healthCheck(HealthCheck check) {
    healthCheck = Optional.of(check);
    return this;
  }

  /**
   * Sets the attributes that change request headers.
   *
   * @param attributes the attributes
   * @return this builder
   */
  public LocalAlbBuilder headerAttributes(HeaderAttributes attributes) {
    settings = settings.withAttributes(attributes);
    return this;
  }

  /**
   * Lets functions see another listener than the one that clients connect to, such as https at 443.
   *
   * @param scheme {@code http} or {@code https}: what {@code x-forwarded-proto} says; clients still speak plain HTTP
   * @param listenerPort what {@code x-forwarded-port} says
   * @return this builder
   */
  public LocalAlbBuilder listener(String scheme, int listenerPort) {
    settings = settings.withListener(scheme, OptionalInt.of(listenerPort));
    return this;
  }

  /**
   * Shuffles the response headers, since a real load balancer promises no order.
   *
   * @param seed makes the orders; the same seed gives the same ones
   * @return this builder
   */
  public LocalAlbBuilder shuffledResponseHeaders(long seed) {
    settings = settings.withShuffleSeed(OptionalLong.of(seed));
    return this;
  }

  /**
   * Sets the clock that dates trace ids, responses and the log.
   *
   * @param clock a clock
   * @return this builder
   */
  public LocalAlbBuilder clock(Clock clock) {
    settings = settings.withClock(clock);
    return this;
  }

  /**
   * Sets the address to listen on, 127.0.0.1 unless set.
   *
   * @param address a host name or IP address of this machine
   * @return this builder
   */
  public LocalAlbBuilder host(String address) {
    host = address;
    return this;
  }

  /**
   * Sets the port to listen on, a free one unless set.
   *
   * @param newPort a port, 0 for a free one
   * @return this builder
   */
  public LocalAlbBuilder port(int newPort) {
    port = newPort;
    return this;
  }

  /**
   * Sets how long a client may be silent, 60 seconds unless set.
   *
   * @param timeout the load balancer's {@code idle_timeout.timeout_seconds}; zero for ever
   * @return this builder
   */
  public LocalAlbBuilder idleTimeout(Duration timeout) {
    idleTimeout = timeout;
    return this;
  }

  /**
   * Tells about every request when it has been answered. Unless set, failures go to the system logger {@code
   * dev.albroute.local} as warnings and all else as debug messages.
   *
   * @param newLog called on the threads that answer
   * @return this builder
   */
  public LocalAlbBuilder log(Consumer<Exchange> newLog) {
    log = newLog;
    return this;
  }

  /**
   * Tells about targets whose health changed. Unless set, the system logger {@code dev.albroute.local} is told.
   *
   * @param newLog called on a thread of its own
   * @return this builder
   */
  public LocalAlbBuilder healthLog(BiConsumer<TargetGroup, TargetHealth> newLog) {
    healthLog = newLog;
    return this;
  }

  /**
   * Adds a rule that forwards to a handler of its own, in a target group of its own with the header mode of the default
   * one.
   *
   * @param priority 1 to 50,000; the lowest is tried first
   * @param handler the handler; its calls do not overlap
   * @param conditions what must hold, all of it
   * @return this builder
   */
  public LocalAlbBuilder rule(int priority, RequestStreamHandler handler, Condition... conditions) {
    String arn = targetGroupArn.replace("targetgroup/", "targetgroup/rule-" + priority + "-");
    moreGroups.add(() -> new TargetGroup(
        arn,
        mode,
        Optional.of(InProcessFunction.of(handler, functionSettings, functionLog)),
        Optional.empty()));
    return rule(new Rule(priority, List.of(conditions), Action.forwardTo(arn)));
  }

  /**
   * Adds a rule.
   *
   * @param rule its priority, conditions and action
   * @return this builder
   */
  public LocalAlbBuilder rule(Rule rule) {
    rules.add(rule);
    return this;
  }

  /**
   * Adds a target group that rules can forward to by its ARN.
   *
   * @param group the target group; its function is closed with the load balancer
   * @return this builder
   */
  public LocalAlbBuilder targetGroup(TargetGroup group) {
    moreGroups.add(() -> group);
    return this;
  }

  /**
   * Sets what happens to requests that no rule matches: forwarded to the handler unless set.
   *
   * @param action the listener's default action
   * @return this builder
   */
  public LocalAlbBuilder defaultAction(Action action) {
    defaultAction = Optional.of(action);
    return this;
  }

  /**
   * Serves a listener of a CloudFormation or SAM template, with its rules, target groups, health checks and attributes.
   *
   * @param template the template
   * @param listener one of its listeners
   * @param functions makes the function behind a target group
   * @return this builder
   */
  public LocalAlbBuilder template(
      LoadBalancerTemplate template,
      TemplateListener listener,
      Function<TemplateFunction, LambdaFunction> functions) {
    TemplatePlan plan = TemplatePlan.of(template, listener, functions);
    plan.targetGroups().forEach(this::targetGroup);
    rules.addAll(plan.rules());
    idleTimeout = template.idleTimeout();
    return headerAttributes(template.attributes())
        .listener(listener.scheme(), listener.port())
        .defaultAction(plan.defaultAction());
  }

  /**
   * Serves the listener of a CloudFormation or SAM template in front of handlers of this process. Of several listeners
   * the one with the most rules that forward is taken.
   *
   * @param file YAML or JSON
   * @param handlers the handlers by the logical ids of their functions; of a function that is not among them, the class
   *     that its {@code Handler} property names is taken
   * @return this builder
   * @throws TemplateException when CloudFormation would refuse the template
   * @throws IllegalArgumentException when there is no listener, or a handler's class is not there
   */
  public LocalAlbBuilder template(Path file, Map<String, RequestStreamHandler> handlers) {
    LoadBalancerTemplate template = LoadBalancerTemplate.read(file, Map.of());
    TemplateListener listener = template
        .listener(Optional.empty())
        .orElseThrow(() -> new IllegalArgumentException(file + " has no listener and no rule"));
    return template(
        template, listener, declared -> TemplatePlan.inProcess(declared, handlers, functionLog));
  }

  /**
   * Binds the port and serves.
   *
   * @return the running load balancer, to be closed
   * @throws IllegalStateException when there is no handler
   * @throws UncheckedIOException when the address cannot be bound
   */
  public LocalAlb start() {
    Assembly assembly = assemble();
    HttpServerOptions options =
        new HttpServerOptions(host, port, LoadBalancer.MAX_BODY, idleTimeout);
    return LocalAlb.start(assembly, options, healthLog);
  }

  /**
   * Makes a client that needs no port. Health checks are not made.
   *
   * @return the client, to be closed
   * @throws IllegalStateException when there is no handler
   */
  public AlbClient client() {
    return new AlbClient(assemble(), settings.dnsName(), settings.listenerPort().orElse(80));
  }

  private Assembly assemble() {
    if (function.isEmpty() && defaultAction.isEmpty()) {
      throw new IllegalStateException("Name a handler or a default action first");
    }
    List<TargetGroup> groups = new ArrayList<>();
    function
        .map(maker -> Optional.of(maker.apply(functionSettings)))
        .ifPresent(made -> groups.add(new TargetGroup(targetGroupArn, mode, made, healthCheck)));
    moreGroups.forEach(more -> groups.add(more.get()));
    Action otherwise = defaultAction.orElseGet(() -> Action.forwardTo(targetGroupArn));
    return Assembly.of(settings, new RuleSet(rules, otherwise), groups, log);
  }
}
