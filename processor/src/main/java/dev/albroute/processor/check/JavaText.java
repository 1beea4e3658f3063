package dev.albroute.processor.check;

/** How messages name what the user wrote. */
final class JavaText {

  private JavaText() {}

  static String typeOf(String parameter, String method) {
    return "the type of parameter \"" + parameter + "\" of " + method;
  }

  static String resultOf(String method) {
    return "the result of " + method;
  }
}
