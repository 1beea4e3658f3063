package dev.albroute.local.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads untyped values of a template as what they should be; CloudFormation converts scalars freely. */
final class Values {

  private Values() {}

  /** A map with text keys; empty when the value is none. */
  static Map<String, Object> map(@Nullable Object value) {
    Map<String, Object> map = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> known) {
      known.forEach((key, element) -> {
        if (element != null) {
          map.put(String.valueOf(key), element);
        }
      });
    }
    return map;
  }

  /** A list; a single value is a list of one. */
  static List<Object> list(@Nullable Object value) {
    List<Object> list = new ArrayList<>();
    if (value instanceof List<?> known) {
      for (Object element : known) {
        if (element != null) {
          list.add(element);
        }
      }
    } else if (value != null) {
      list.add(value);
    }
    return list;
  }

  static List<String> texts(@Nullable Object value) {
    return list(value).stream().map(String::valueOf).toList();
  }

  static Optional<String> text(@Nullable Object value) {
    return value == null || value instanceof Map || value instanceof List
        ? Optional.empty()
        : Optional.of(String.valueOf(value));
  }

  static Optional<Integer> integer(@Nullable Object value) {
    return text(value).filter(text -> text.matches("-?\\d{1,9}")).map(Integer::valueOf);
  }

  static boolean isTrue(@Nullable Object value) {
    return text(value).map(text -> text.equalsIgnoreCase("true")).orElse(false);
  }
}
