package dev.albroute;

import dev.albroute.event.AlbEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The query, decoded once as {@code application/x-www-form-urlencoded}. Keys that are written
 * differently and decode to the same name are one name with the values of all; of a key that stands
 * twice in the event, which is not a load balancer's doing, the last one counts.
 */
final class QueryFields {

  private QueryFields() {}

  /** All values of a name. */
  static List<String> values(AlbEvent event, String name) {
    Map<String, List<String>> byKey = new LinkedHashMap<>();
    int end;
    for (int first = 0; first < event.queryCount(); first = end) {
      end = event.endOfQuery(first);
      if (event.queryNameIs(first, name)) {
        put(byKey, event, first, end);
      }
    }
    return joined(byKey.values());
  }

  /** All names with all their values. */
  static Map<String, List<String>> all(AlbEvent event) {
    Map<String, Map<String, List<String>>> byName = new LinkedHashMap<>();
    int end;
    for (int first = 0; first < event.queryCount(); first = end) {
      end = event.endOfQuery(first);
      String name = name(event, first);
      Map<String, List<String>> byKey = byName.get(name);
      if (byKey == null) {
        byKey = new LinkedHashMap<>();
        byName.put(name, byKey);
      }
      put(byKey, event, first, end);
    }
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (Map.Entry<String, Map<String, List<String>>> entry : byName.entrySet()) {
      fields.put(entry.getKey(), joined(entry.getValue().values()));
    }
    return Collections.unmodifiableMap(fields);
  }

  /** Puts the values of one raw key at the end, in place of those of the same key before. */
  private static void put(Map<String, List<String>> byKey, AlbEvent event, int first, int end) {
    List<String> values = new ArrayList<>(end - first);
    for (int i = first; i < end; i++) {
      values.add(AlbRequest.queryValue(event, i));
    }
    String key = event.queryName(first);
    byKey.remove(key);
    byKey.put(key, values);
  }

  private static List<String> joined(Collection<List<String>> lists) {
    List<String> joined = new ArrayList<>();
    for (List<String> list : lists) {
      joined.addAll(list);
    }
    return Collections.unmodifiableList(joined);
  }

  private static String name(AlbEvent event, int index) {
    String name = event.decodedQueryName(index);
    if (name == null) {
      throw Problems.badRequest("The percent-encoding of a query parameter's name is malformed");
    }
    return name;
  }
}
