package dev.albroute.benchmarks.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was measured: for each cell and metric the value of each round. */
final class Results {

  private static final JsonMapper JSON = new JsonMapper();

  /**
   * What a value belongs to.
   *
   * @param measure the table: warm, cold, size, …
   * @param jdk the feature version
   * @param setting flags, or empty
   * @param work the kind and mode of the event, or what grows
   * @param size how large the work is where it grows, else 0
   * @param contender who did it
   */
  record Cell(String measure, int jdk, String setting, String work, int size, String contender) {}

  private final Map<Cell, Map<String, List<Double>>> values = new LinkedHashMap<>();
  private final Map<String, String> facts = new LinkedHashMap<>();

  void fact(String name, String value) {
    facts.put(name, value);
  }

  String fact(String name) {
    return facts.getOrDefault(name, "unknown");
  }

  void add(Cell cell, String metric, double value) {
    values
        .computeIfAbsent(cell, key -> new LinkedHashMap<>())
        .computeIfAbsent(metric, key -> new ArrayList<>())
        .add(value);
  }

  /** The rounds of a cell, or {@code null} where it was not measured. */
  @Nullable
  Sample sample(Cell cell, String metric) {
    List<Double> rounds = values.getOrDefault(cell, Map.of()).get(metric);
    return rounds == null ? null : Sample.of(rounds);
  }

  /** All metrics of a cell with their rounds; nothing where it was not measured. */
  Map<String, List<Double>> metrics(Cell cell) {
    return Collections.unmodifiableMap(values.getOrDefault(cell, Map.of()));
  }

  /** The cells of a table, in the order in which they were measured first. */
  List<Cell> cells(String measure) {
    List<Cell> found = new ArrayList<>();
    for (Cell cell : values.keySet()) {
      if (cell.measure.equals(measure)) {
        found.add(cell);
      }
    }
    return found;
  }

  /** Whether anything was measured of that work. */
  boolean has(String measure, String setting, String work) {
    return values.keySet().stream()
        .anyMatch(cell ->
            cell.measure.equals(measure) && cell.setting.equals(setting) && cell.work.equals(work));
  }

  void write(Path file) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    ObjectNode about = root.putObject("facts");
    facts.forEach(about::put);
    ArrayNode cells = root.putArray("cells");
    values.forEach((cell, metrics) -> {
      ObjectNode node = cells.addObject();
      node.set("cell", JSON.valueToTree(cell));
      node.set("metrics", JSON.valueToTree(metrics));
    });
    JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), root);
  }

  static Results read(Path file) throws IOException {
    Results results = new Results();
    JsonNode root = JSON.readTree(file.toFile());
    root.get("facts")
        .properties()
        .forEach(fact -> results.fact(fact.getKey(), fact.getValue().asText()));
    for (JsonNode node : root.get("cells")) {
      Cell cell = JSON.treeToValue(node.get("cell"), Cell.class);
      for (Map.Entry<String, JsonNode> metric : node.get("metrics").properties()) {
        for (JsonNode value : metric.getValue()) {
          results.add(cell, metric.getKey(), value.asDouble());
        }
      }
    }
    return results;
  }
}
