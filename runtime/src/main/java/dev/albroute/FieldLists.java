package dev.albroute;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Maps from a name to its values. */
final class FieldLists {

  private FieldLists() {}

  static void add(Map<String, List<String>> fields, String name, String value) {
    List<String> values = fields.get(name);
    if (values == null) {
      values = new ArrayList<>(2);
      fields.put(name, values);
    }
    values.add(value);
  }

  /** The same map, which nobody else may hold, closed for changes. */
  static Map<String, List<String>> unmodifiable(Map<String, List<String>> fields) {
    for (Map.Entry<String, List<String>> entry : fields.entrySet()) {
      entry.setValue(Collections.unmodifiableList(entry.getValue()));
    }
    return Collections.unmodifiableMap(fields);
  }
}
