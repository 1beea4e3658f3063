package dev.albroute;

import dev.albroute.event.AlbEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The query, decoded once as {@code application/x-www-form-urlencoded}. Keys that are written
 * differently and decode to the same name are one name with the values of all; of a key that stands
 * twice in the event, which is not a load balancer's doing, the last one counts.
 */
final class QueryFields {

  private QueryFields() {}

  /** The last value of a name, or null. */
  static @Nullable String last(AlbEvent event, String name) {
    for (int i = event.queryCount() - 1; i >= 0; i--) {
      if (event.queryNameIs(i, name)) {
        return value(event, i);
      }
    }
    return null;
  }

  /** All values of a name. */
  static List<String> values(AlbEvent event, String name) {
    List<String> values = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    // Backwards, since of one key the last occurrence counts.
    for (int i = event.queryCount() - 1; i >= 0; i--) {
      int first = event.firstQuery(i);
      if (event.queryNameIs(i, name) && keys.add(event.queryName(i))) {
        for (int k = i; k >= first; k--) {
          values.add(value(event, k));
        }
      }
      i = first;
    }
    Collections.reverse(values);
    return Collections.unmodifiableList(values);
  }

  /** All names with all their values. */
  static Map<String, List<String>> all(AlbEvent event) {
    Map<String, Integer> lastOfKey = new HashMap<>();
    for (int i = 0; i < event.queryCount(); i++) {
      lastOfKey.put(event.queryName(i), event.firstQuery(i));
    }
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (int i = 0; i < event.queryCount(); i++) {
      Integer first = lastOfKey.get(event.queryName(i));
      if (first != null && first == event.firstQuery(i)) {
        FieldLists.add(fields, name(event, i), value(event, i));
      }
    }
    return FieldLists.unmodifiable(fields);
  }

  private static String name(AlbEvent event, int index) {
    String name = event.decodedQueryName(index);
    if (name == null) {
      throw new HttpProblem(400, "The percent-encoding of a query parameter's name is malformed");
    }
    return name;
  }

  private static String value(AlbEvent event, int index) {
    String value = event.decodedQueryValue(index);
    if (value == null) {
      throw new HttpProblem(400, "The percent-encoding of a query parameter's value is malformed");
    }
    return value;
  }
}
