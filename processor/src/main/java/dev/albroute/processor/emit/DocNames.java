package dev.albroute.processor.emit;

import com.palantir.javapoet.ClassName;
import dev.albroute.processor.model.Surroundings;
import dev.albroute.processor.model.TypeRef;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of types in documentation comments: short where the code of the file can name them so, else qualified. An
 * import for the sake of a comment alone would be an unused one to some compilers, so it is seen afterwards what the code
 * imports.
 */
final class DocNames {
  private static final Pattern MARK =
      Pattern.compile("\\uE000([^\\uE001]*)\\uE001([^\\uE002]*)\\uE002");
  private static final Pattern IMPORT =
      Pattern.compile("^import ([\\w.$]+)\\.(\\w+);$", Pattern.MULTILINE);

  private DocNames() {}

  /** The place of a type in a comment until the file is known. */
  static String mark(TypeRef.ClassType type) {
    return "\uE000" + type.packageName() + "\uE001" + String.join(".", type.simpleNames())
        + "\uE002";
  }

  /**
   * Puts names in the marked places.
   *
   * @param source a source file
   * @param file its class
   * @param surroundings what is around it
   * @return the source file with names
   */
  static String resolve(String source, ClassName file, Surroundings surroundings) {
    Map<String, String> imports = new HashMap<>();
    Matcher imported = IMPORT.matcher(source);
    while (imported.find()) {
      imports.put(imported.group(2), imported.group(1));
    }
    Matcher mark = MARK.matcher(source);
    StringBuilder resolved = new StringBuilder();
    while (mark.find()) {
      String packageName = mark.group(1);
      String names = mark.group(2);
      String first = names.replaceAll("\\..*", "");
      boolean isShort;
      if (imports.containsKey(first)) {
        isShort = packageName.equals(imports.get(first));
      } else if (packageName.equals("java.lang")) {
        isShort = !surroundings.shadowedLangNames().contains(first);
      } else {
        isShort = packageName.equals(file.packageName());
      }
      String name = isShort || packageName.isEmpty() ? names : packageName + "." + names;
      mark.appendReplacement(resolved, Matcher.quoteReplacement(name));
    }
    return mark.appendTail(resolved).toString();
  }
}
