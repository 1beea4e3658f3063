package dev.albroute.local.message;

import static java.util.Objects.requireNonNull;

/**
 * One header field line.
 *
 * @param name the field name as it was written
 * @param value the field value as it stands on the wire: one char for one octet, see {@link WireText}
 */
public record Header(String name, String value) {

  /** Refuses nulls. */
  public Header {
    requireNonNull(name, "name");
    requireNonNull(value, "value");
  }

  /**
   * Compares field names as RFC 9110 section 5.1 says: without regard to case.
   *
   * @param other a field name
   * @return whether this line belongs to that field
   */
  public boolean is(String other) {
    return name.equalsIgnoreCase(other);
  }
}
