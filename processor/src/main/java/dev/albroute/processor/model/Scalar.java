package dev.albroute.processor.model;

/**
 * The types of the JDK that are one value: one JSON string, number or boolean, and one text in a path, query, header
 * field, cookie or form.
 */
public enum Scalar {
  /** {@code String}. */
  STRING("String", Family.BASIC),
  /** {@code boolean} and {@code Boolean}. */
  BOOLEAN("Boolean", Family.BASIC),
  /** {@code byte} and {@code Byte}. */
  BYTE("Byte", Family.BASIC),
  /** {@code short} and {@code Short}. */
  SHORT("Short", Family.BASIC),
  /** {@code int} and {@code Integer}. */
  INT("Int", Family.BASIC),
  /** {@code long} and {@code Long}. */
  LONG("Long", Family.BASIC),
  /** {@code float} and {@code Float}. */
  FLOAT("Float", Family.BASIC),
  /** {@code double} and {@code Double}. */
  DOUBLE("Double", Family.BASIC),
  /** {@code char} and {@code Character}. */
  CHAR("Char", Family.BASIC),
  /** {@code java.math.BigDecimal}. */
  BIG_DECIMAL("BigDecimal", Family.BASIC),
  /** {@code java.math.BigInteger}. */
  BIG_INTEGER("BigInteger", Family.BASIC),
  /** {@code java.util.UUID}. */
  UUID("UUID", Family.JDK),
  /** {@code java.net.URI}. */
  URI("URI", Family.JDK),
  /** {@code java.net.URL}; JSON only. */
  URL("URL", Family.JDK),
  /** {@code java.util.Locale}; JSON only. */
  LOCALE("Locale", Family.JDK),
  /** {@code java.util.Currency}; JSON only. */
  CURRENCY("Currency", Family.JDK),
  /** {@code CharSequence}; JSON only. */
  CHAR_SEQUENCE("CharSequence", Family.JDK),
  /** {@code byte[]}, base64 in JSON; JSON only. */
  BYTE_ARRAY("ByteArray", Family.JDK),
  /** {@code java.util.concurrent.atomic.AtomicBoolean}; JSON only. */
  ATOMIC_BOOLEAN("AtomicBoolean", Family.ATOMIC),
  /** {@code java.util.concurrent.atomic.AtomicInteger}; JSON only. */
  ATOMIC_INTEGER("AtomicInteger", Family.ATOMIC),
  /** {@code java.util.concurrent.atomic.AtomicLong}; JSON only. */
  ATOMIC_LONG("AtomicLong", Family.ATOMIC),
  /** The runtime's type for a JSON value as it stands; JSON only. */
  JSON_VALUE("JsonValue", Family.VALUE),
  /** {@code java.time.Instant}. */
  INSTANT("Instant", Family.JAVA_TIME),
  /** {@code java.time.LocalDate}. */
  LOCAL_DATE("LocalDate", Family.JAVA_TIME),
  /** {@code java.time.LocalTime}. */
  LOCAL_TIME("LocalTime", Family.JAVA_TIME),
  /** {@code java.time.LocalDateTime}. */
  LOCAL_DATE_TIME("LocalDateTime", Family.JAVA_TIME),
  /** {@code java.time.OffsetDateTime}. */
  OFFSET_DATE_TIME("OffsetDateTime", Family.JAVA_TIME),
  /** {@code java.time.OffsetTime}. */
  OFFSET_TIME("OffsetTime", Family.JAVA_TIME),
  /** {@code java.time.ZonedDateTime}. */
  ZONED_DATE_TIME("ZonedDateTime", Family.JAVA_TIME),
  /** {@code java.time.Year}. */
  YEAR("Year", Family.JAVA_TIME),
  /** {@code java.time.YearMonth}. */
  YEAR_MONTH("YearMonth", Family.JAVA_TIME),
  /** {@code java.time.MonthDay}. */
  MONTH_DAY("MonthDay", Family.JAVA_TIME),
  /** {@code java.time.Duration}. */
  DURATION("Duration", Family.JAVA_TIME),
  /** {@code java.time.Period}. */
  PERIOD("Period", Family.JAVA_TIME),
  /** {@code java.time.ZoneId}. */
  ZONE_ID("ZoneId", Family.JAVA_TIME),
  /** {@code java.time.ZoneOffset}. */
  ZONE_OFFSET("ZoneOffset", Family.JAVA_TIME);

  private final String label;
  private final Family family;

  Scalar(String label, Family family) {
    this.label = label;
    this.family = family;
  }

  /**
   * The name that methods of the runtime carry for this type: {@code readUUID}, {@code asLocalDate}.
   *
   * @return the name, capitalised
   */
  public String label() {
    return label;
  }

  /**
   * The group that this type belongs to.
   *
   * @return the family
   */
  public Family family() {
    return family;
  }

  /** Where the runtime keeps the code for a type. */
  public enum Family {
    /** Read and written by the JSON reader and writer themselves. */
    BASIC,
    /** The other types outside {@code java.time}. */
    JDK,
    /** The types of {@code java.util.concurrent.atomic}. */
    ATOMIC,
    /** The runtime's own type. */
    VALUE,
    /** The types of {@code java.time}. */
    JAVA_TIME
  }
}
