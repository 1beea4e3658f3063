package dev.albroute.local.message;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The header field lines of a message, in order, duplicates included. Immutable; names compare without case. */
public final class Headers implements Iterable<Header> {

  /** No field lines. */
  public static final Headers EMPTY = new Headers(List.of());

  private final List<Header> lines;

  private Headers(List<Header> lines) {
    this.lines = lines;
  }

  /**
   * Keeps the lines of a list.
   *
   * @param lines the field lines in order
   * @return the headers
   */
  public static Headers of(List<Header> lines) {
    return new Headers(List.copyOf(lines));
  }

  /**
   * Finds every value of a field.
   *
   * @param name a field name
   * @return the values in order, empty when there is no such line
   */
  public List<String> all(String name) {
    return lines.stream().filter(line -> line.is(name)).map(Header::value).toList();
  }

  /**
   * Finds the first value of a field.
   *
   * @param name a field name
   * @return the value, or empty when there is no such line
   */
  public Optional<String> first(String name) {
    for (Header line : lines) {
      if (line.is(name)) {
        return Optional.of(line.value());
      }
    }
    return Optional.empty();
  }

  /**
   * Finds the last value of a field, the one that counts where a load balancer keeps one.
   *
   * @param name a field name
   * @return the value, or empty when there is no such line
   */
  public Optional<String> last(String name) {
    List<String> values = all(name);
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
  }

  /**
   * Tells whether a field is there.
   *
   * @param name a field name
   * @return whether at least one line has that name
   */
  public boolean contains(String name) {
    return first(name).isPresent();
  }

  /**
   * Looks for an element of a comma-separated field, such as {@code upgrade} in {@code Connection}.
   *
   * @param name a field name
   * @param element the element, compared without case
   * @return whether a line of that field lists the element
   */
  public boolean lists(String name, String element) {
    return all(name).stream()
        .flatMap(value -> Stream.of(value.split(",", -1)))
        .anyMatch(part -> part.strip().equalsIgnoreCase(element));
  }

  /**
   * Leaves lines out.
   *
   * @param unwanted says which lines to leave out
   * @return the other lines
   */
  public Headers without(Predicate<Header> unwanted) {
    return of(lines.stream().filter(unwanted.negate()).toList());
  }

  /**
   * Adds a line at the end.
   *
   * @param name the field name
   * @param value the field value, one char for one octet
   * @return these headers and the new line
   */
  public Headers with(String name, String value) {
    List<Header> longer = new ArrayList<>(lines);
    longer.add(new Header(name, value));
    return of(longer);
  }

  /**
   * Counts the octets of names and values, without separators.
   *
   * @return the size in bytes
   */
  public int size() {
    int size = 0;
    for (Header line : lines) {
      size += line.name().length() + line.value().length();
    }
    return size;
  }

  /**
   * Gives the lines.
   *
   * @return an unmodifiable list in order
   */
  public List<Header> lines() {
    return lines;
  }

  @Override
  public Iterator<Header> iterator() {
    return lines.iterator();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Headers headers && headers.lines.equals(lines);
  }

  @Override
  public int hashCode() {
    return lines.hashCode();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Header line : lines) {
      text.append(line.name()).append(": ").append(line.value()).append('\n');
    }
    return text.toString();
  }
}
