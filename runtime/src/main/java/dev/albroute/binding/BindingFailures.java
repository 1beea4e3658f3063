package dev.albroute.binding;

import dev.albroute.HttpProblem;
import dev.albroute.json.JsonException;
import dev.albroute.json.JsonFailure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with the parameters and the body of one request. */
final class BindingFailures {

  /** How much of a value that cannot be converted the answer shows. */
  private static final int SHOWN = 40;

  private final List<Map<String, Object>> errors = new ArrayList<>();
  private String first = "";

  void missing(String place, String name) {
    add(place, name, "is required");
  }

  void rejected(String place, String name, String expected, String found) {
    String shown = found.length() > SHOWN ? found.substring(0, SHOWN) + "..." : found;
    add(place, name, "expected " + expected + ", found \"" + shown + '"');
  }

  /** Notes a value that cannot be decoded; anything that is not a 400 goes on. */
  void malformed(String place, String name, RuntimeException e) {
    if (!(e instanceof HttpProblem problem) || problem.status() != 400) {
      throw e;
    }
    String detail = problem.detail();
    add(place, name, detail == null ? "is malformed" : detail);
  }

  /** Notes a body that is not JSON; anything that is not the reader's goes on. */
  void body(RuntimeException e) {
    if (!(e instanceof JsonException malformed)) {
      throw e;
    }
    body(malformed.failures());
  }

  void body(List<JsonFailure> failures) {
    for (JsonFailure failure : failures) {
      Map<String, Object> error = new LinkedHashMap<>();
      error.put("in", "body");
      error.put("pointer", failure.pointer());
      error.put("detail", failure.message());
      add(error, "body: " + failure);
    }
  }

  /** A 400 that lists what was noted. */
  RuntimeException problem() {
    int more = errors.size() - 1;
    String detail = more == 0 ? first : first + " (and " + more + " more)";
    return new HttpProblem(400, detail).with("errors", errors);
  }

  private void add(String place, String name, String detail) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("in", place);
    boolean body = place.equals("body");
    if (!body) {
      error.put("name", name);
    }
    error.put("detail", detail);
    add(error, (body ? place : kind(place) + " \"" + name + '"') + ": " + detail);
  }

  private void add(Map<String, Object> error, String text) {
    if (errors.isEmpty()) {
      first = text;
    }
    errors.add(error);
  }

  private static String kind(String place) {
    return switch (place) {
      case "path" -> "path variable";
      case "query" -> "query parameter";
      case "form" -> "form field";
      default -> place;
    };
  }
}
