package dev.albroute.processor.check;

import dev.albroute.processor.model.TypeRef;
import dev.albroute.processor.model.TypeRef.ClassType;
import java.util.Map;

/** Knows what to write for types that have no JSON form. */
final class Instead {

  private static final String ANY =
      "a record, an enum, a List, Set or Map, or a value type of the JDK such as String, BigDecimal, UUID or Instant";

  private static final Map<String, String> KNOWN = Map.ofEntries(
      Map.entry("java.util.Date", "Instant"),
      Map.entry("java.util.Calendar", "ZonedDateTime"),
      Map.entry("java.util.GregorianCalendar", "ZonedDateTime"),
      Map.entry("java.util.TimeZone", "ZoneId"),
      Map.entry("java.sql.Date", "LocalDate"),
      Map.entry("java.sql.Time", "LocalTime"),
      Map.entry("java.sql.Timestamp", "Instant"),
      Map.entry("java.util.Iterator", "a List"),
      Map.entry("java.util.Enumeration", "a List"),
      Map.entry("java.util.stream.Stream", "a List"),
      Map.entry("java.util.Vector", "a List"),
      Map.entry("java.util.concurrent.CopyOnWriteArrayList", "a List"),
      Map.entry("java.util.EnumSet", "a Set"),
      Map.entry("java.util.EnumMap", "a Map"),
      Map.entry("java.util.Hashtable", "a Map"),
      Map.entry("java.util.Properties", "a Map<String, String>"),
      Map.entry("java.util.concurrent.ConcurrentMap", "a Map"),
      Map.entry("java.util.concurrent.ConcurrentHashMap", "a Map"),
      Map.entry("java.util.concurrent.atomic.AtomicReference", "what it holds"),
      Map.entry("java.util.BitSet", "a byte[] or a List"),
      Map.entry("java.lang.Number", "BigDecimal"),
      Map.entry("java.lang.StringBuilder", "CharSequence or String"),
      Map.entry("java.util.regex.Pattern", "String"),
      Map.entry("java.lang.Class", "String"),
      Map.entry("java.io.File", "String"),
      Map.entry("java.nio.file.Path", "String"),
      Map.entry("java.nio.ByteBuffer", "a byte[]"),
      Map.entry("java.io.InputStream", "a byte[]"),
      Map.entry("java.lang.Void", "Object"));

  private Instead() {}

  /** What to use instead of a type, with its article. */
  static String of(TypeRef type) {
    return type instanceof ClassType classType
        ? KNOWN.getOrDefault(classType.className(), ANY)
        : ANY;
  }
}
