package dev.albroute.local.lambda;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The execution environments of one function. Each runs one invocation at a time, as Lambda promises; the one used last
 * is used first again; a new one is started when all are busy.
 *
 * @param <E> what an environment consists of
 */
final class Environments<E> {

  /** What happens to an invocation when all environments are busy and no more may be started. */
  enum WhenBusy {
    /** It waits for one: for functions that exist only once. */
    WAIT,
    /** It is refused: Lambda's reserved concurrency. */
    THROTTLE
  }

  /**
   * One environment, started when it is needed first.
   *
   * @param <E> what it consists of
   */
  static final class Environment<E> {

    private final Supplier<E> starter;
    private @Nullable E started;

    private Environment(Supplier<E> starter) {
      this.starter = starter;
    }

    /** Starts the environment if it is new: a cold start, which takes its time and may fail. */
    E get() {
      E known = started;
      if (known == null) {
        known = starter.get();
        started = known;
      }
      return known;
    }

    boolean isStarted() {
      return started != null;
    }
  }

  private final int limit;
  private final WhenBusy whenBusy;
  private final Supplier<E> starter;
  private final Deque<Environment<E>> idle = new ArrayDeque<>();
  private final Queue<Consumer<Environment<E>>> waiting = new ArrayDeque<>();
  private int live;

  Environments(int limit, WhenBusy whenBusy, Supplier<E> starter) {
    this.limit = limit;
    this.whenBusy = whenBusy;
    this.starter = starter;
  }

  int limit() {
    return limit;
  }

  /**
   * Gives an environment to a task, now or when one is free. The task must not block, and the environment must come back
   * through {@link #release} or {@link #discard}.
   *
   * @return false when the task was refused
   */
  boolean submit(Consumer<Environment<E>> task) {
    Environment<E> environment;
    synchronized (this) {
      if (!idle.isEmpty()) {
        environment = idle.removeLast();
      } else if (live < limit) {
        live++;
        environment = new Environment<>(starter);
      } else {
        return whenBusy == WhenBusy.WAIT && waiting.add(task);
      }
    }
    task.accept(environment);
    return true;
  }

  /** Takes an environment back that can run again. */
  void release(Environment<E> environment) {
    Consumer<Environment<E>> next;
    synchronized (this) {
      next = waiting.poll();
      if (next == null) {
        idle.addLast(environment);
        return;
      }
    }
    next.accept(environment);
  }

  /** Forgets an environment that was in use; whoever waits gets a new one. */
  void discard() {
    Consumer<Environment<E>> next;
    synchronized (this) {
      next = waiting.poll();
      if (next == null) {
        live--;
        return;
      }
    }
    next.accept(new Environment<>(starter));
  }
}
