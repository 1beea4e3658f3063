package dev.albroute.processor.emit;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Random values of any type: of records by their components, of classes by a static method {@code random(Random)}. */
final class RandomValues {
  private static final int DEEPEST = 4;

  private static final List<Integer> FRACTIONS =
      List.of(0, 500_000_000, 120_000_000, 123_456_000, 1, 999_999_999, 1_000);

  private static final List<Locale> LOCALES = List.of(
      Locale.ENGLISH, Locale.UK, Locale.forLanguageTag("pt-BR"), Locale.TRADITIONAL_CHINESE);

  private static final List<ZoneId> ZONES = List.of(
      ZoneId.of("Europe/Paris"),
      ZoneId.of("America/New_York"),
      ZoneId.of("UTC"),
      ZoneOffset.ofHours(1));

  private final Random random;
  private int depth;

  RandomValues(Random random) {
    this.random = random;
  }

  Object of(Class<?> type) throws ReflectiveOperationException {
    Object value = null;
    while (value == null) {
      value = of(type, Map.of());
    }
    return value;
  }

  private Object of(Type type, Map<TypeVariable<?>, Type> variables)
      throws ReflectiveOperationException {
    if (type instanceof TypeVariable<?> variable) {
      return of(variables.get(variable), variables);
    }
    if (type instanceof GenericArrayType array) {
      return array(array.getGenericComponentType(), variables);
    }
    if (type instanceof WildcardType wildcard) {
      return of(wildcard.getUpperBounds()[0], variables);
    }
    if (type instanceof ParameterizedType parameterized) {
      return generic(parameterized, variables);
    }
    Class<?> raw = (Class<?>) type;
    if (!raw.isPrimitive()
        && !raw.getName().startsWith("java.util.Optional")
        && (random.nextInt(8) == 0 || depth > DEEPEST)) {
      return null;
    }
    if (raw.isArray()) {
      return array(raw.getComponentType(), variables);
    }
    return plain(raw, variables);
  }

  private Object plain(Class<?> raw, Map<TypeVariable<?>, Type> variables)
      throws ReflectiveOperationException {
    for (Method method : raw.getMethods()) {
      if (method.getName().equals("random") && method.getDeclaringClass() == raw) {
        return method.invoke(null, random);
      }
    }
    if (raw.isEnum()) {
      return raw.getEnumConstants()[random.nextInt(raw.getEnumConstants().length)];
    }
    if (raw.isRecord()) {
      return record(raw, variables);
    }
    if (raw.getName().startsWith("com.acme.")) {
      List<Class<?>> subtypes = new ArrayList<>();
      for (Class<?> candidate : raw.getNestHost().getDeclaredClasses()) {
        if (candidate != raw && raw.isAssignableFrom(candidate)) {
          subtypes.add(candidate);
        }
      }
      subtypes.sort((a, b) -> a.getName().compareTo(b.getName()));
      return of(subtypes.get(random.nextInt(subtypes.size())), variables);
    }
    return scalar(raw);
  }

  private Object record(Class<?> raw, Map<TypeVariable<?>, Type> variables)
      throws ReflectiveOperationException {
    RecordComponent[] components = raw.getRecordComponents();
    Object[] arguments = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    depth++;
    for (int i = 0; i < components.length; i++) {
      arguments[i] = of(components[i].getGenericType(), variables);
      types[i] = components[i].getType();
    }
    depth--;
    Constructor<?> constructor = raw.getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor.newInstance(arguments);
  }

  private Object array(Type component, Map<TypeVariable<?>, Type> variables)
      throws ReflectiveOperationException {
    int length = random.nextInt(4);
    Object array = Array.newInstance(rawOf(component, variables), length);
    for (int i = 0; i < length; i++) {
      Array.set(array, i, of(component, variables));
    }
    return array;
  }

  private static Class<?> rawOf(Type type, Map<TypeVariable<?>, Type> variables) {
    if (type instanceof TypeVariable<?> variable) {
      return rawOf(variables.get(variable), variables);
    }
    return type instanceof ParameterizedType parameterized
        ? (Class<?>) parameterized.getRawType()
        : (Class<?>) type;
  }

  private Object generic(ParameterizedType type, Map<TypeVariable<?>, Type> variables)
      throws ReflectiveOperationException {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] arguments = type.getActualTypeArguments();
    if (raw.getName().startsWith("com.acme.")) {
      Map<TypeVariable<?>, Type> inner = new HashMap<>();
      for (int i = 0; i < arguments.length; i++) {
        inner.put(raw.getTypeParameters()[i], replaced(arguments[i], variables));
      }
      return depth > DEEPEST ? null : plain(raw, inner);
    }
    if (raw == Optional.class) {
      return Optional.ofNullable(of(arguments[0], variables));
    }
    if (random.nextInt(8) == 0) {
      return null;
    }
    int size = depth > DEEPEST ? 0 : random.nextInt(4);
    depth++;
    try {
      return Map.class.isAssignableFrom(raw)
          ? map(raw, arguments, size, variables)
          : collection(raw, arguments[0], size, variables);
    } finally {
      depth--;
    }
  }

  /** A type with its variables replaced. */
  private static Type replaced(Type type, Map<TypeVariable<?>, Type> variables) {
    if (type instanceof TypeVariable<?> variable) {
      return variables.get(variable);
    }
    if (type instanceof WildcardType wildcard) {
      return replaced(wildcard.getUpperBounds()[0], variables);
    }
    if (type instanceof ParameterizedType parameterized) {
      Type[] arguments = parameterized.getActualTypeArguments();
      for (int i = 0; i < arguments.length; i++) {
        arguments[i] = replaced(arguments[i], variables);
      }
      return new Parameterized((Class<?>) parameterized.getRawType(), arguments);
    }
    return type;
  }

  /** A type with arguments. */
  private record Parameterized(Class<?> raw, Type[] arguments) implements ParameterizedType {
    @Override
    public Type[] getActualTypeArguments() {
      return arguments.clone();
    }

    @Override
    public Type getRawType() {
      return raw;
    }

    @Override
    public Type getOwnerType() {
      return raw.getDeclaringClass();
    }
  }

  private Object map(Class<?> raw, Type[] arguments, int size, Map<TypeVariable<?>, Type> variables)
      throws ReflectiveOperationException {
    Map<Object, Object> map = switch (raw.getSimpleName()) {
      case "SortedMap", "NavigableMap", "TreeMap" -> new TreeMap<>();
      case "HashMap" -> new HashMap<>();
      default -> new LinkedHashMap<>();
    };
    for (int i = 0; i < size; i++) {
      Object key = of(arguments[0], variables);
      if (key != null) {
        map.put(key, of(arguments[1], variables));
      }
    }
    return map;
  }

  private Object collection(
      Class<?> raw, Type element, int size, Map<TypeVariable<?>, Type> variables)
      throws ReflectiveOperationException {
    Collection<Object> items = switch (raw.getSimpleName()) {
      case "Deque", "Queue", "ArrayDeque" -> new ArrayDeque<>();
      case "SortedSet", "NavigableSet", "TreeSet" -> new TreeSet<>();
      case "Set", "LinkedHashSet" -> new LinkedHashSet<>();
      case "HashSet" -> new HashSet<>();
      case "LinkedList" -> new LinkedList<>();
      default -> new ArrayList<>();
    };
    boolean takesNull = !(items instanceof ArrayDeque) && !(items instanceof SortedSet);
    for (int i = 0; i < size; i++) {
      Object item = of(element, variables);
      if (item != null || takesNull) {
        items.add(item);
      }
    }
    return items;
  }

  private Object scalar(Class<?> raw) {
    return switch (raw.getSimpleName()) {
      case "String", "CharSequence" -> text();
      case "boolean", "Boolean" -> random.nextBoolean();
      case "byte", "Byte" -> (byte) random.nextInt();
      case "short", "Short" -> (short) random.nextInt();
      case "int", "Integer" -> random.nextInt() >> random.nextInt(32);
      case "long", "Long" -> random.nextLong() >> random.nextInt(64);
      case "float", "Float" -> random.nextInt(10_000) / 8f;
      case "double", "Double" -> random.nextInt(10_000) / 8.0;
      case "char", "Character" -> "az09 \"\\\n€".charAt(random.nextInt(9));
      case "BigDecimal" -> BigDecimal.valueOf(random.nextInt(), random.nextInt(12) - 4);
      case "BigInteger" -> new BigInteger(random.nextInt(200), random).subtract(BigInteger.TEN);
      case "UUID" -> new UUID(random.nextLong(), random.nextLong());
      case "URI" -> URI.create("https://example.com/ä%20b?q=" + random.nextInt(100) + "#x");
      // An address, since the equality of URLs asks for that of a name.
      case "URL" -> url("http://127.0.0.1/a?b=" + random.nextInt(100));
      case "Locale" -> one(LOCALES);
      case "Currency" -> Currency.getInstance(one(List.of("EUR", "GBP", "JPY")));
      case "OptionalInt" ->
        random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt());
      case "OptionalLong" ->
        random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(random.nextLong());
      case "OptionalDouble" ->
        random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(random.nextInt(9) / 2.0);
      case "AtomicInteger" -> new AtomicInteger(random.nextInt());
      case "AtomicLong" -> new AtomicLong(random.nextLong());
      case "AtomicBoolean" -> new AtomicBoolean(random.nextBoolean());
      case "Object" -> any();
      default -> time(raw);
    };
  }

  private static URL url(String text) {
    try {
      return URI.create(text).toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private Object any() {
    return switch (random.nextInt(6)) {
      case 0 -> text();
      case 1 -> random.nextInt();
      case 2 -> random.nextBoolean();
      case 3 -> new ArrayList<>(Arrays.asList(1, "x", null));
      case 4 -> new LinkedHashMap<>(Map.of("k", 1.5));
      default -> "";
    };
  }

  private String text() {
    String characters = "abcXYZ09 \"\\/\n\t\u0001\u007fäß€\u2028😀";
    int[] codePoints = characters.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.appendCodePoint(codePoints[random.nextInt(codePoints.length)]);
    }
    return text.toString();
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private Object time(Class<?> raw) {
    long seconds = random.nextBoolean()
        ? random.nextInt(Integer.MAX_VALUE)
        : random.nextLong(-99_999_999_999L, 999_999_999_999L);
    Instant instant =
        Instant.ofEpochSecond(seconds, random.nextBoolean() ? 0 : one(FRACTIONS) * 1L);
    OffsetDateTime offset =
        instant.atOffset(ZoneOffset.ofTotalSeconds(random.nextInt(-18 * 4, 18 * 4 + 1) * 900));
    // A year beyond 9999 has a plus here and none with jackson-databind.
    int year = random.nextInt(10_000);
    return switch (raw.getSimpleName()) {
      case "Instant" -> instant;
      case "LocalDate" -> offset.toLocalDate();
      case "LocalTime" -> offset.toLocalTime();
      case "LocalDateTime" -> offset.toLocalDateTime();
      case "OffsetDateTime" -> offset;
      case "OffsetTime" -> offset.toOffsetTime();
      case "ZonedDateTime" -> instant.atZone(one(ZONES));
      case "Year" -> Year.of(year);
      case "YearMonth" -> YearMonth.of(year, offset.getMonth());
      case "MonthDay" -> MonthDay.from(offset);
      case "Duration" -> Duration.ofSeconds(random.nextInt() >> random.nextInt(32), one(FRACTIONS));
      case "Period" ->
        Period.of(random.nextInt(-3, 3), random.nextInt(-30, 30), random.nextInt(-3, 3));
      case "ZoneId" -> one(ZONES);
      case "ZoneOffset" -> offset.getOffset();
      default -> throw new IllegalArgumentException("No random value of " + raw);
    };
  }
}
