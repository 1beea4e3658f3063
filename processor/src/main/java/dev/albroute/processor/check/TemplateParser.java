package dev.albroute.processor.check;

import dev.albroute.processor.diagnostic.Code;
import dev.albroute.processor.diagnostic.Findings;
import dev.albroute.processor.model.PathTemplate.Extent;
import dev.albroute.processor.model.PathTemplate.Literal;
import dev.albroute.processor.model.PathTemplate.Rest;
import dev.albroute.processor.model.PathTemplate.Segment;
import dev.albroute.processor.model.PathTemplate.Variable;
import dev.albroute.processor.model.Place;
import dev.albroute.processor.model.declared.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Splits the text of a path into segments. */
final class TemplateParser {

  private final Findings findings;
  private final String path;
  private final Place place;

  private TemplateParser(Text text, Findings findings) {
    this.findings = findings;
    this.path = text.value();
    this.place = text.place();
  }

  /**
   * The segments of a path.
   *
   * @param text a prefix, or the path of a route
   * @param findings where to tell what is wrong
   * @return the segments; empty where something is wrong
   */
  static Optional<List<Segment>> parse(Text text, Findings findings) {
    return new TemplateParser(text, findings).parse();
  }

  private Optional<List<Segment>> parse() {
    if (path.isEmpty() || path.equals("/")) {
      return Optional.of(List.of());
    }
    int before = findings.count();
    Optional<Integer> control =
        path.chars().boxed().filter(Character::isISOControl).findFirst();
    if (control.isPresent()) {
      findings.add(Code.PATH_CHARACTER, place, path, String.format("U+%04X", control.get()));
      return Optional.empty();
    }
    if (!path.startsWith("/")) {
      findings.add(Code.PATH_WITHOUT_SLASH, place, path);
      return Optional.empty();
    }
    Optional<List<String>> split = split();
    if (split.isEmpty()) {
      findings.add(Code.PATH_BRACES, place, path);
      return Optional.empty();
    }
    List<Segment> segments = segments(split.get());
    return findings.count() == before ? Optional.of(segments) : Optional.empty();
  }

  /** The texts between slashes outside of braces; empty where braces do not match. */
  private Optional<List<String>> split() {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 1;
    for (int i = 1; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
        if (depth < 0) {
          return Optional.empty();
        }
      } else if (c == '/' && depth == 0) {
        parts.add(path.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(path.substring(start));
    return depth == 0 ? Optional.of(parts) : Optional.empty();
  }

  private List<Segment> segments(List<String> parts) {
    List<Segment> segments = new ArrayList<>();
    List<String> kept = parts.stream().filter(part -> !part.isEmpty()).toList();
    String withoutEmpty = "/" + String.join("/", kept);
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      if (!part.isEmpty()) {
        segment(part).ifPresent(segments::add);
      } else if (i < parts.size() - 1) {
        findings.add(Code.EMPTY_SEGMENT, place, path, withoutEmpty);
        return segments;
      } else {
        findings.add(Code.TRAILING_SLASH, place, path, withoutEmpty);
      }
    }
    return segments;
  }

  private Optional<Segment> segment(String part) {
    int brace = part.indexOf('{');
    if (brace == 0 && closing(part) == part.length() - 1) {
      return variable(part.substring(1, part.length() - 1));
    }
    if (brace >= 0) {
      String inner = part.substring(brace + 1, brace + closing(part.substring(brace)));
      findings.add(Code.PARTIAL_VARIABLE, place, part, path, nameLike(inner));
      return Optional.empty();
    }
    return literal(part);
  }

  /** The brace that closes the one at the start. */
  private static int closing(String part) {
    int depth = 0;
    for (int i = 0; i < part.length(); i++) {
      if (part.charAt(i) == '{') {
        depth++;
      } else if (part.charAt(i) == '}' && --depth == 0) {
        return i;
      }
    }
    return part.length();
  }

  private Optional<Segment> variable(String inner) {
    String name = inner;
    Optional<Extent> extent = Optional.empty();
    for (Extent candidate : Extent.values()) {
      if (inner.endsWith(candidate.sign())) {
        extent = Optional.of(candidate);
        name = inner.substring(0, inner.length() - 1);
      }
    }
    if (!JavaNames.isIdentifier(name)) {
      // A pattern may end in a sign too; an asterisk in front is how others write the rest of a
      // path.
      String sign = inner.startsWith("*") ? "*" : extent.map(Extent::sign).orElse("");
      findings.add(
          Code.VARIABLE_NAME,
          place,
          inner,
          path,
          nameLike(name) + (name.indexOf(':') < 0 ? sign : ""));
      return Optional.empty();
    }
    String variable = name;
    return Optional.of(
        extent.<Segment>map(e -> new Rest(variable, e)).orElseGet(() -> new Variable(variable)));
  }

  private static String nameLike(String inner) {
    int colon = inner.indexOf(':');
    return JavaNames.identifier(colon < 0 ? inner : inner.substring(0, colon), "id");
  }

  private Optional<Segment> literal(String part) {
    if (part.equals(".") || part.equals("..")) {
      findings.add(Code.DOT_SEGMENT, place, path, part);
      return Optional.empty();
    }
    if (part.equals("*") || part.equals("**")) {
      findings.add(Code.PATH_WILDCARD, place, part, path);
      return Optional.empty();
    }
    for (String end : List.of("?", "#")) {
      if (part.contains(end)) {
        findings.add(Code.PATH_QUERY, place, path, end);
        return Optional.empty();
      }
    }
    String decoded = decoded(part);
    if (!decoded.equals(part)) {
      boolean slash = decoded.indexOf('/') >= 0;
      String fix = slash ? "Make that segment a variable" : "Write \"" + decoded(path) + "\"";
      findings.add(Code.PATH_ENCODED, place, path, fix);
      return Optional.empty();
    }
    return Optional.of(new Literal(part));
  }

  /** The text with percent-encoded octets decoded as UTF-8. A percent sign without two digits is itself. */
  private static String decoded(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    byte[] decoded = new byte[bytes.length];
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
      if (bytes[i] == '%' && high >= 0 && low >= 0) {
        decoded[length++] = (byte) (high << 4 | low);
        i += 2;
      } else {
        decoded[length++] = bytes[i];
      }
    }
    return new String(decoded, 0, length, StandardCharsets.UTF_8);
  }
}
