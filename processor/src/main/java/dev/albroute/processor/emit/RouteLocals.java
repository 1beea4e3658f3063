package dev.albroute.processor.emit;

/**
 * The names of the local variables of one route method: where the user's parameters need one of ours, ours give way.
 *
 * @param request the parameter of the method
 * @param bind the binding
 * @param mediaType what was chosen out of several media types
 * @param result what the service gave back
 * @param item an element on its way into a collection
 */
record RouteLocals(String request, String bind, String mediaType, String result, String item) {

  /**
   * Chooses the names.
   *
   * @param names the names of the user's parameters
   * @return free names
   */
  static RouteLocals in(Names names) {
    return new RouteLocals(
        names.take("request"),
        names.take("bind"),
        names.take("mediaType"),
        names.take("result"),
        names.take("item"));
  }
}
