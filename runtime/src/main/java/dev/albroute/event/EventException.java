package dev.albroute.event;

import dev.albroute.json.JsonFailure;

/**
 * Says that the bytes of an invocation are not the event of an Application Load Balancer, what was
 * expected instead, and where. It carries no stack trace: the place is in the event, not in code.
 */
public final class EventException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int offset;

  /**
   * An exception for one place of an event.
   *
   * @param offset the byte of the event, counted from 0, at which reading stopped
   * @param expected what should have been there, without the offset
   */
  public EventException(int offset, String expected) {
    super(expected, null, false, false);
    this.offset = offset;
  }

  /**
   * An exception for what is wrong with the JSON of an event.
   *
   * @param failure what the reader of JSON noted or threw
   * @return an exception that names the value
   */
  public static EventException of(JsonFailure failure) {
    String value = failure.pointer();
    return new EventException(
        failure.offset(),
        value.isEmpty() ? failure.message() : failure.message() + ", at " + value);
  }

  /**
   * The same as the constructor, for code that must not load this class before it throws.
   *
   * @param offset the byte of the event, counted from 0, at which reading stopped
   * @param expected what should have been there, without the offset
   * @return an {@code EventException}
   */
  static RuntimeException at(int offset, String expected) {
    return new EventException(offset, expected);
  }

  /** The same as {@link #of}, for code that must not load this class before it throws. */
  static RuntimeException from(JsonFailure failure) {
    return of(failure);
  }

  /**
   * Where reading stopped.
   *
   * @return the offset in bytes from the start of the event
   */
  public int offset() {
    return offset;
  }
}
