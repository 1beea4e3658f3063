package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.albroute.processor.model.JavaMethod;
import dev.albroute.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** Parts of documentation comments. */
final class Javadoc {
  private Javadoc() {}

  /** Links to a class. */
  static CodeBlock link(TypeRef.ClassType type) {
    return CodeBlock.of("{@link $T}", TypeNames.raw(type));
  }

  /** Links to a method. */
  static CodeBlock link(JavaMethod method) {
    List<CodeBlock> parameters = new ArrayList<>();
    for (TypeRef parameter : method.erasedParameters()) {
      parameters.add(CodeBlock.of("$T", TypeNames.of(parameter)));
    }
    return CodeBlock.of(
        "{@link $T#$L($L)}",
        TypeNames.raw(method.owner()),
        method.name(),
        CodeBlock.join(parameters, ", "));
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
