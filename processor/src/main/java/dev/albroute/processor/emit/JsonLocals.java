package dev.albroute.processor.emit;

/**
 * The names of the local variables of a method that reads an object: where its properties need one of ours, ours give way.
 *
 * @param json the reader
 * @param property the index of the current property
 * @param start where the object starts
 * @param seen the properties that were there
 * @param others the properties without a name
 * @param exception what the constructor throws
 * @param names all names that are taken
 */
record JsonLocals(
    String json,
    String property,
    String start,
    String seen,
    String others,
    String exception,
    Names names) {

  /**
   * Chooses the names.
   *
   * @param names the names of the properties
   * @return free names
   */
  static JsonLocals in(Names names) {
    return new JsonLocals(
        names.take("json"),
        names.take("property"),
        names.take("start"),
        names.take("seen"),
        names.take("others"),
        names.take("e"),
        names);
  }
}
