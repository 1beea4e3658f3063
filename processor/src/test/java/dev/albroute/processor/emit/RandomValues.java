package dev.albroute.processor.emit;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
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
      arguments[i] = components[i].getAnnotations().length >= 0
              && components[i]
                  .getAccessor()
                  .isAnnotationPresent(com.fasterxml.jackson.annotation.JsonRawValue.class)
          ? "[1,{\"a\":null}]"
          : of(components[i].getGenericType(), variables);
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
    Object array = Array.newInstance((Class<?>) component, length);
    for (int i = 0; i < length; i++) {
      Array.set(array, i, of(component, variables));
    }
    return array;
  }

  private Object generic(ParameterizedType type, Map<TypeVariable<?>, Type> variables)
      throws ReflectiveOperationException {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] arguments = type.getActualTypeArguments();
    if (raw.isRecord()) {
      Map<TypeVariable<?>, Type> inner = new HashMap<>();
      for (int i = 0; i < arguments.length; i++) {
        Type argument = arguments[i] instanceof TypeVariable<?> v ? variables.get(v) : arguments[i];
        inner.put(raw.getTypeParameters()[i], argument);
      }
      return record(raw, inner);
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

  private Object map(Class<?> raw, Type[] arguments, int size, Map<TypeVariable<?>, Type> variables)
      throws ReflectiveOperationException {
    Map<Object, Object> map = raw == SortedMap.class || raw == TreeMap.class
        ? new TreeMap<>()
        : raw == HashMap.class ? new HashMap<>() : new LinkedHashMap<>();
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
    Collection<Object> items = raw == Deque.class || raw == Queue.class
        ? new ArrayDeque<>()
        : raw == SortedSet.class || raw == NavigableSet.class
            ? new TreeSet<>()
            : Set.class.isAssignableFrom(raw) ? new LinkedHashSet<>() : new ArrayList<>();
    boolean takesNull = items instanceof ArrayList || items instanceof LinkedHashSet;
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
      case "char", "Character" -> (char) ('a' + random.nextInt(26));
      case "BigDecimal" -> BigDecimal.valueOf(random.nextInt(), random.nextInt(6));
      case "BigInteger" -> new BigInteger(random.nextInt(100), random);
      case "UUID" -> new UUID(random.nextLong(), random.nextLong());
      case "URI" -> URI.create("https://example.com/" + random.nextInt(100));
      case "Currency" -> Currency.getInstance("EUR");
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
    int length = random.nextInt(6);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(
          "abcXYZ09 \"\\/\n\täß€😀".codePointAt(random.nextInt(15)) < 0
              ? ""
              : Character.toString("abcXYZ09 \"\\/\n\täß€".charAt(random.nextInt(17))));
    }
    return text.toString();
  }

  private Object time(Class<?> raw) {
    Instant instant =
        Instant.ofEpochSecond(random.nextInt(Integer.MAX_VALUE), 1000L * random.nextInt(1_000_000));
    OffsetDateTime offset = instant.atOffset(ZoneOffset.ofHours(random.nextInt(10)));
    return switch (raw.getSimpleName()) {
      case "Instant" -> instant;
      case "LocalDate" -> offset.toLocalDate();
      case "LocalTime" -> offset.toLocalTime();
      case "LocalDateTime" -> offset.toLocalDateTime();
      case "OffsetDateTime" -> offset;
      case "OffsetTime" -> offset.toOffsetTime();
      case "ZonedDateTime" -> instant.atZone(ZoneOffset.ofHours(1));
      case "YearMonth" -> YearMonth.from(offset);
      case "MonthDay" -> MonthDay.from(offset);
      case "Duration" -> Duration.ofMillis(random.nextInt(100_000_000));
      case "Period" -> Period.of(random.nextInt(3), random.nextInt(3), random.nextInt(3));
      case "ZoneId" -> ZoneId.of("Europe/Paris");
      case "ZoneOffset" -> offset.getOffset();
      default -> throw new IllegalArgumentException("No random value of " + raw);
    };
  }
}
