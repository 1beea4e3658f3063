package dev.albroute.processor.emit;

import dev.albroute.processor.model.JavaMethod;
import dev.albroute.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** Parts of documentation comments. */
final class Javadoc {
  private Javadoc() {}

  /** Links to a class. */
  static String link(TypeRef.ClassType type) {
    return "{@link " + DocNames.mark(type) + "}";
  }

  /** Links to a method. */
  static String link(JavaMethod method) {
    List<String> parameters = new ArrayList<>();
    for (TypeRef parameter : method.erasedParameters()) {
      parameters.add(name(parameter));
    }
    return "{@link "
        + DocNames.mark(method.owner())
        + "#"
        + method.name()
        + "("
        + String.join(", ", parameters)
        + ")}";
  }

  /** Shows a type: as a link where it is a class by itself. */
  static String type(TypeRef type) {
    return type instanceof TypeRef.ClassType named && named.typeArguments().isEmpty()
        ? link(named)
        : code(type.simple());
  }

  private static String name(TypeRef type) {
    if (type instanceof TypeRef.ArrayType array) {
      return name(array.component()) + "[]";
    }
    return type instanceof TypeRef.ClassType named ? DocNames.mark(named) : type.qualified();
  }

  /** Shows a text as it is, whatever is in it: it must neither end the comment nor escape from its tag. */
  static String code(String text) {
    if (isPlain(text)) {
      return "{@code " + text + "}";
    }
    StringBuilder html = new StringBuilder("<code>");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || (c < 128 && Character.isLetterOrDigit(c))) {
        html.append(c);
      } else {
        html.append("&#").append((int) c).append(';');
      }
    }
    return html.append("</code>").toString();
  }

  private static boolean isPlain(String text) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '\\' || c == '@' || text.startsWith("*/", i)) {
        return false;
      }
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (open < 0) {
        return false;
      }
    }
    return open == 0;
  }
}
