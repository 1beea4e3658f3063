package dev.albroute.local.lambda;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A function that is made anew when its code has changed. Invocations that are running end in the old one; the next ones
 * run in the new one.
 */
public final class ReloadingFunction implements LambdaFunction {

  private static final long INTERVAL_MILLIS = 250;

  private final Supplier<LambdaFunction> maker;
  private final Runnable reloaded;
  private final CodeWatcher watcher;
  private final ScheduledExecutorService timer;
  private Generation current;

  private ReloadingFunction(List<Path> code, Supplier<LambdaFunction> maker, Runnable reloaded) {
    this.maker = maker;
    this.reloaded = reloaded;
    this.watcher = new CodeWatcher(code);
    this.current = new Generation(maker.get());
    this.timer = Executors.newSingleThreadScheduledExecutor(Daemons.named("albroute-reload-"));
  }

  /**
   * Makes the function and watches its code.
   *
   * @param code directories and jars
   * @param maker makes the function of the code as it is; may fail while the code is broken, except for the first time
   * @param reloaded is told when the code has changed
   * @return the function, to be closed
   */
  public static ReloadingFunction of(
      List<Path> code, Supplier<LambdaFunction> maker, Runnable reloaded) {
    ReloadingFunction function = new ReloadingFunction(code, maker, reloaded);
    var unused = function.timer.scheduleWithFixedDelay(
        function::look, INTERVAL_MILLIS, INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
    return function;
  }

  private void look() {
    if (watcher.hasSettledChange()) {
      Generation old;
      synchronized (this) {
        old = current;
        current = new Generation(null);
      }
      old.retire();
      reloaded.run();
    }
  }

  @Override
  public CompletionStage<InvocationResult> invoke(Invocation invocation) {
    Generation generation;
    synchronized (this) {
      generation = current;
      generation.running.incrementAndGet();
    }
    return generation.invoke(invocation).whenComplete((result, never) -> generation.ended());
  }

  @Override
  public synchronized String description() {
    return current.description();
  }

  /** Stops watching and stops the function. */
  @Override
  public void close() {
    timer.shutdownNow();
    Generation last;
    synchronized (this) {
      last = current;
    }
    last.close();
  }

  /** The function as one state of the code made it. */
  private final class Generation {

    private final AtomicInteger running = new AtomicInteger();
    private volatile boolean retired;
    private @Nullable LambdaFunction function;

    Generation(@Nullable LambdaFunction function) {
      this.function = function;
    }

    CompletionStage<InvocationResult> invoke(Invocation invocation) {
      try {
        return function().invoke(invocation);
      } catch (IllegalArgumentException | LinkageError broken) {
        return CompletableFuture.completedFuture(ErrorDocument.of(broken));
      }
    }

    private synchronized LambdaFunction function() {
      LambdaFunction known = function;
      if (known == null) {
        known = maker.get();
        function = known;
      }
      return known;
    }

    String description() {
      return function().description();
    }

    void retire() {
      retired = true;
      closeWhenIdle();
    }

    void ended() {
      running.decrementAndGet();
      closeWhenIdle();
    }

    private void closeWhenIdle() {
      if (retired && running.get() == 0) {
        close();
      }
    }

    synchronized void close() {
      if (function != null) {
        function.close();
      }
    }
  }
}
