package dev.albroute.local.lambda;

import dev.albroute.local.lambda.RuntimeApi.Handout;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The state of one environment behind the Runtime API: who waits for whom. All methods are short and atomic. */
final class RuntimeState {

  /** How long the load balancer waits for Lambda to take an invocation. */
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

  /** What became of a call to the API that ends an invocation. */
  enum Settled {
    /** The invocation was running. */
    ACCEPTED,
    /** No invocation of that id is running. */
    UNKNOWN_REQUEST
  }

  private final FunctionSettings settings;
  private final ScheduledThreadPoolExecutor timer;
  private final CompletableFuture<Boolean> ready = new CompletableFuture<>();
  private final Queue<Pending> queue = new ArrayDeque<>();
  private @Nullable Poll poll;
  private @Nullable Pending running;
  private Optional<InvocationResult.Failed> failed = Optional.empty();

  RuntimeState(FunctionSettings settings) {
    this.settings = settings;
    this.timer = new ScheduledThreadPoolExecutor(1, Daemons.named("albroute-runtime-api-"));
    this.timer.setRemoveOnCancelPolicy(true);
  }

  CompletionStage<Boolean> whenReady() {
    return ready;
  }

  CompletionStage<InvocationResult> invoke(Invocation invocation) {
    Pending pending = new Pending(invocation);
    // Before it is in the queue: from then on it may be handed out and get another alarm.
    pending.setAlarm(
        timer.schedule(() -> giveUp(pending), CONNECT_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS));
    Optional<InvocationResult.Failed> failure;
    synchronized (this) {
      failure = failed;
      failed = Optional.empty();
      if (failure.isEmpty()) {
        queue.add(pending);
      }
    }
    failure.ifPresent(pending::end);
    handOut();
    return pending.result;
  }

  /**
   * Asks for the next invocation.
   *
   * @return the invocation, later; empty when the one before is not answered yet
   */
  Optional<CompletionStage<Handout>> next(BooleanSupplier gone) {
    Poll asked = new Poll(gone);
    synchronized (this) {
      if (running != null || (poll != null && !poll.gone.getAsBoolean())) {
        return Optional.empty();
      }
      poll = asked;
    }
    ready.complete(true);
    handOut();
    return Optional.of(asked.handout);
  }

  Settled answer(String requestId, InvocationResult result) {
    Pending done;
    synchronized (this) {
      done = running;
      if (done == null || !done.invocation.requestId().equals(requestId)) {
        return Settled.UNKNOWN_REQUEST;
      }
      running = null;
    }
    done.end(result);
    return Settled.ACCEPTED;
  }

  /** The runtime could not start, or its process ended. */
  void fail(InvocationResult.Failed failure) {
    Pending victim;
    synchronized (this) {
      victim = running == null ? queue.poll() : running;
      running = null;
      poll = null;
      if (victim == null) {
        failed = Optional.of(failure);
      }
    }
    ready.complete(false);
    if (victim != null) {
      victim.end(failure);
    }
  }

  void close() {
    timer.shutdownNow();
    fail(ErrorDocument.of("Runtime.ExitError", "The environment was stopped"));
  }

  private void handOut() {
    Poll taker;
    Pending next;
    synchronized (this) {
      if (poll == null || running != null || queue.isEmpty()) {
        return;
      }
      taker = poll;
      poll = null;
      if (taker.gone.getAsBoolean()) {
        return;
      }
      next = queue.remove();
      running = next;
    }
    long deadline = System.currentTimeMillis() + settings.timeout().toMillis();
    next.setAlarm(
        timer.schedule(() -> expire(next), settings.timeout().toMillis(), TimeUnit.MILLISECONDS));
    taker.handout.complete(new Handout(next.invocation, deadline, settings.arn()));
  }

  private void expire(Pending pending) {
    if (answer(pending.invocation.requestId(), new InvocationResult.TimedOut(settings.timeout()))
        == Settled.ACCEPTED) {
      handOut();
    }
  }

  private void giveUp(Pending pending) {
    boolean unanswered;
    synchronized (this) {
      unanswered = queue.remove(pending);
    }
    if (unanswered) {
      pending.end(new InvocationResult.Unreachable(CONNECT_TIMEOUT));
    }
  }

  /** An invocation on its way. */
  private static final class Pending {

    private final Invocation invocation;
    private final CompletableFuture<InvocationResult> result = new CompletableFuture<>();
    private @Nullable Future<?> alarm;

    Pending(Invocation invocation) {
      this.invocation = invocation;
    }

    /** Sets what happens when nothing happens, in place of what was set before. */
    synchronized void setAlarm(Future<?> next) {
      if (alarm != null) {
        alarm.cancel(false);
      }
      alarm = next;
      if (result.isDone()) {
        next.cancel(false);
      }
    }

    void end(InvocationResult outcome) {
      result.complete(outcome);
      synchronized (this) {
        if (alarm != null) {
          alarm.cancel(false);
        }
      }
    }
  }

  /** A runtime that waits for an invocation. */
  private static final class Poll {

    private final BooleanSupplier gone;
    private final CompletableFuture<Handout> handout = new CompletableFuture<>();

    Poll(BooleanSupplier gone) {
      this.gone = gone;
    }
  }
}
