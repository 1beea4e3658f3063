package dev.albroute.local.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates intrinsic functions. What only a deployment knows, such as {@code Fn::ImportValue}, becomes text that shows
 * where it came from: {@code ${ImportValue:vpc}}.
 */
final class Intrinsics {

  /** {@code AWS::NoValue}: the property is as if it were not there. */
  private static final Object NO_VALUE = new Object();

  private final References references;
  private final Map<String, Object> conditions;
  private final Map<String, Object> mappings;

  Intrinsics(Map<String, Object> template, References references) {
    this.references = references;
    this.conditions = Values.map(template.get("Conditions"));
    this.mappings = Values.map(template.get("Mappings"));
  }

  /** Evaluates everything inside a value. */
  @Nullable
  Object evaluate(@Nullable Object value) {
    Object evaluated = evaluateOrNoValue(value);
    return evaluated == NO_VALUE ? null : evaluated;
  }

  /** Evaluates a named condition. */
  boolean condition(String name) {
    return isTrue(conditions.get(name));
  }

  private @Nullable Object evaluateOrNoValue(@Nullable Object value) {
    if (value instanceof List<?> list) {
      List<Object> evaluated = new ArrayList<>();
      for (Object element : list) {
        Object result = evaluateOrNoValue(element);
        if (result != null && result != NO_VALUE) {
          evaluated.add(result);
        }
      }
      return evaluated;
    }
    if (!(value instanceof Map<?, ?> map)) {
      return value;
    }
    if (map.size() == 1) {
      Map.Entry<?, ?> only = map.entrySet().iterator().next();
      String name = String.valueOf(only.getKey());
      if (name.equals("Ref")) {
        String reference = String.valueOf(only.getValue());
        return reference.equals("AWS::NoValue") ? NO_VALUE : references.ref(reference);
      }
      if (name.startsWith("Fn::")) {
        return call(name.substring(4), only.getValue());
      }
    }
    Map<String, Object> evaluated = new LinkedHashMap<>();
    map.forEach((key, element) -> {
      Object result = evaluateOrNoValue(element);
      if (result != null && result != NO_VALUE) {
        evaluated.put(String.valueOf(key), result);
      }
    });
    return evaluated;
  }

  private @Nullable Object call(String function, @Nullable Object argument) {
    List<?> arguments = argument instanceof List<?> list ? list : Arrays.asList(argument);
    return switch (function) {
      case "GetAtt" -> getAtt(argument);
      case "Sub" -> sub(arguments);
      case "Join" -> join(arguments);
      case "Select" -> select(arguments);
      case "Split" -> split(arguments);
      case "FindInMap" -> findInMap(arguments);
      case "If" -> evaluateOrNoValue(arguments.get(condition(text(arguments.get(0))) ? 1 : 2));
      case "Equals", "And", "Or", "Not" -> isTrue(Map.of("Fn::" + function, arguments));
      default -> "${" + function + ":" + text(evaluate(argument)) + "}";
    };
  }

  private String getAtt(@Nullable Object argument) {
    String dotted = argument instanceof List<?> parts
        ? String.join(".", parts.stream().map(String::valueOf).toList())
        : String.valueOf(argument);
    int dot = dotted.indexOf('.');
    return dot < 0
        ? "${" + dotted + "}"
        : references.attribute(dotted.substring(0, dot), dotted.substring(dot + 1));
  }

  /** {@code ${Name}} and {@code ${Name.Attribute}}; {@code ${!Literal}} stays. */
  private String sub(List<?> arguments) {
    String template = text(arguments.get(0));
    Map<String, Object> own =
        arguments.size() > 1 ? Values.map(evaluate(arguments.get(1))) : Map.of();
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int open = template.indexOf("${"); open >= 0; open = template.indexOf("${", from)) {
      int close = template.indexOf('}', open);
      if (close < 0) {
        break;
      }
      filled.append(template, from, open);
      String name = template.substring(open + 2, close).strip();
      if (name.startsWith("!")) {
        filled.append("${").append(name, 1, name.length()).append('}');
      } else if (own.containsKey(name)) {
        filled.append(text(own.get(name)));
      } else {
        filled.append(text(name.indexOf('.') < 0 ? references.ref(name) : getAtt(name)));
      }
      from = close + 1;
    }
    return filled.append(template, from, template.length()).toString();
  }

  private String join(List<?> arguments) {
    List<Object> parts = Values.list(evaluate(arguments.get(1)));
    return String.join(
        text(arguments.get(0)), parts.stream().map(Intrinsics::text).toList());
  }

  private @Nullable Object select(List<?> arguments) {
    List<Object> parts = Values.list(evaluate(arguments.get(1)));
    Optional<Integer> index = Values.integer(evaluate(arguments.get(0)));
    return index.filter(i -> i >= 0 && i < parts.size()).map(parts::get).orElse(null);
  }

  private List<String> split(List<?> arguments) {
    String separator = Pattern.quote(text(arguments.get(0)));
    return Arrays.asList(text(evaluate(arguments.get(1))).split(separator, -1));
  }

  private @Nullable Object findInMap(List<?> arguments) {
    Map<String, Object> top = Values.map(mappings.get(text(evaluate(arguments.get(0)))));
    return Values.map(top.get(text(evaluate(arguments.get(1)))))
        .get(text(evaluate(arguments.get(2))));
  }

  private boolean isTrue(@Nullable Object condition) {
    Map<String, Object> map = Values.map(condition);
    if (map.size() != 1) {
      return false;
    }
    Map.Entry<String, Object> only = map.entrySet().iterator().next();
    List<Object> arguments = Values.list(only.getValue());
    return switch (only.getKey()) {
      case "Condition" -> condition(text(only.getValue()));
      case "Fn::Equals" ->
        arguments.size() == 2
            && Objects.equals(text(evaluate(arguments.get(0))), text(evaluate(arguments.get(1))));
      case "Fn::And" -> arguments.stream().allMatch(this::isTrue);
      case "Fn::Or" -> arguments.stream().anyMatch(this::isTrue);
      case "Fn::Not" -> arguments.stream().noneMatch(this::isTrue);
      default -> false;
    };
  }

  private static String text(@Nullable Object value) {
    return Values.text(value).orElse("");
  }
}
