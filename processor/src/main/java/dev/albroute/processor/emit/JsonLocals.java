package dev.albroute.processor.emit;

/**
 * The names of the local variables of a method that reads a record: where its components need one of ours, ours give way.
 *
 * @param json the reader
 * @param property the index of the current property
 * @param start where the object starts
 * @param seen the required properties that were there
 * @param exception what the constructor throws
 */
record JsonLocals(String json, String property, String start, String seen, String exception) {

  /**
   * Chooses the names.
   *
   * @param names the names of the components
   * @return free names
   */
  static JsonLocals in(Names names) {
    return new JsonLocals(
        names.take("json"),
        names.take("property"),
        names.take("start"),
        names.take("seen"),
        names.take("e"));
  }
}
