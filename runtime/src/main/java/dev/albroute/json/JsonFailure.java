package dev.albroute.json;

import org.jspecify.annotations.Nullable;

/** What is wrong with one place of a JSON text. */
public final class JsonFailure {
  private final String pointer;
  private final int offset;
  private final String message;

  JsonFailure(String pointer, int offset, String message) {
    this.pointer = pointer;
    this.offset = offset;
    this.message = message;
  }

  /**
   * Where the failure is, as a JSON pointer (RFC 6901): {@code /items/3/quantity}. The whole text is {@code ""}.
   *
   * @return the pointer
   */
  public String pointer() {
    return pointer;
  }

  /**
   * How many bytes stand in front of the place, counted from the start of the text.
   *
   * @return the offset in bytes
   */
  public int offset() {
    return offset;
  }

  /**
   * What was expected and what was found: {@code expected an integer, found "two"}. Text of the input is quoted, escaped
   * and cut to a few dozen characters.
   *
   * @return the message, without the pointer
   */
  public String message() {
    return message;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JsonFailure failure
        && failure.offset == offset
        && failure.pointer.equals(pointer)
        && failure.message.equals(message);
  }

  @Override
  public int hashCode() {
    return (pointer.hashCode() * 31 + offset) * 31 + message.hashCode();
  }

  /** The pointer and the message: {@code /items/3/quantity: expected an integer, found "two"}. */
  @Override
  public String toString() {
    return pointer.isEmpty() ? message : pointer + ": " + message;
  }
}
