package dev.albroute.processor.emit;

/** What writes the members of a {@link JsonUnit}, each direction only where it is asked for. */
interface JsonMembers {

  /**
   * Adds the method that reads and what it needs.
   *
   * @param unit takes the members
   */
  void addReading(JsonUnit unit);

  /**
   * Adds the method that writes and what it needs.
   *
   * @param unit takes the members
   */
  void addWriting(JsonUnit unit);
}
