package dev.albroute.processor.emit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import dev.albroute.json.JsonReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * jackson-databind as strict as we are: behind a strict decoder of UTF-8, and with scalars that take no other type. What
 * is left to it is the grammar, and which property goes where.
 */
final class StrictJackson {

  /**
   * What it says of a text.
   *
   * @param value the value; empty where the text is refused
   * @param text the value as it writes it
   */
  record Verdict(Optional<Object> value, String text) {}

  /** No verdict: RFC 8259 leaves the case open, or a limit of ours decides it. */
  static final Verdict ABSTAINS = new Verdict(Optional.empty(), "abstains");

  private static final Verdict REFUSES = new Verdict(Optional.empty(), "");

  private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder()
              .maxNestingDepth(JsonReader.MAX_DEPTH)
              .maxNameLength(Integer.MAX_VALUE)
              .maxStringLength(Integer.MAX_VALUE)
              .maxNumberLength(JsonReader.MAX_NUMBER_LENGTH)
              .build())
          .build())
      .addModules(new Jdk8Module(), new ParameterNamesModule(), scalars())
      .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
      .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .withCoercionConfigDefaults(config -> config
          .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
          .setCoercion(CoercionInputShape.EmptyArray, CoercionAction.Fail)
          .setAcceptBlankAsEmpty(false))
      .build();

  /** Jackson 2.22 takes the lower byte of a character for a hexadecimal digit: U+0561 for {@code a}. */
  private static final Pattern MASKED_DIGIT =
      Pattern.compile("(?<!\\\\)(\\\\\\\\)*+\\\\u[0-9A-Fa-f]{0,3}[^\\x00-\\x7F]");

  private StrictJackson() {}

  private static SimpleModule scalars() {
    return new SimpleModule()
        .setDeserializerModifier(new BeanDeserializerModifier() {
          @Override
          public JsonDeserializer<?> modifyEnumDeserializer(
              DeserializationConfig config,
              JavaType type,
              BeanDescription description,
              JsonDeserializer<?> deserializer) {
            return new Exact(deserializer);
          }
        })
        .addAbstractTypeMapping(Set.class, LinkedHashSet.class)
        .addDeserializer(String.class, new Text())
        .addDeserializer(BigDecimal.class, new Decimal())
        .addDeserializer(boolean.class, new Flag(boolean.class))
        .addDeserializer(Boolean.class, new Flag(Boolean.class))
        .addDeserializer(Integer.class, new Whole<>(Integer.class, 31))
        .addDeserializer(int.class, new Whole<>(int.class, 31))
        .addDeserializer(Long.class, new Whole<>(Long.class, 63))
        .addDeserializer(long.class, new Whole<>(long.class, 63));
  }

  /** The value of a text as a type. */
  static Verdict read(byte[] bytes, Class<?> type) throws JsonProcessingException {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return REFUSES;
    }
    try {
      String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
      Object value = MAPPER.readValue(json, type);
      if (value == null) {
        return REFUSES;
      }
      if (MASKED_DIGIT.matcher(json).find() || hasLargeExponent(MAPPER.readTree(json))) {
        return ABSTAINS;
      }
      return new Verdict(Optional.of(value), MAPPER.writerFor(type).writeValueAsString(value));
    } catch (JsonProcessingException e) {
      return isLeftOpen(e.getMessage()) ? ABSTAINS : REFUSES;
    } catch (NumberFormatException e) {
      // Of an exponent that is no int.
      return ABSTAINS;
    }
  }

  /** Whether there is a number that is read as any value and that our bound on exponents refuses. */
  private static boolean hasLargeExponent(JsonNode node) {
    if (node.isBigDecimal()) {
      return Decimal.isLarge(node.decimalValue());
    }
    for (JsonNode child : node) {
      if (hasLargeExponent(child)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLeftOpen(String message) {
    boolean surrogate = message.contains("in field name") && message.contains("surrogate");
    return surrogate
        || message.contains("Duplicate field")
        || message.contains("Number value length")
        || message.contains("BigDecimal scale")
        || message.contains("exponent too large");
  }

  /** Whether two texts are equal, numbers by their value. */
  static boolean same(String one, String other) throws JsonProcessingException {
    return MAPPER.readTree(one).equals(StrictJackson::compareLeaves, MAPPER.readTree(other));
  }

  private static int compareLeaves(JsonNode one, JsonNode other) {
    if (one.isNumber() && other.isNumber()) {
      return isSame(one.decimalValue(), other.decimalValue()) ? 0 : 1;
    }
    return one.equals(other) ? 0 : 1;
  }

  private static boolean isSame(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) == 0 || one.doubleValue() == other.doubleValue();
  }

  /** Constants, without white space around them. */
  private static final class Exact extends DelegatingDeserializer {
    private static final long serialVersionUID = 1;

    Exact(JsonDeserializer<?> deserializer) {
      super(deserializer);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> deserializer) {
      return new Exact(deserializer);
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
      boolean spaced = json.hasToken(JsonToken.VALUE_STRING)
          && !json.getText().equals(json.getText().trim());
      return spaced
          ? context.reportInputMismatch(this, "white space around a constant")
          : super.deserialize(json, context);
    }
  }

  /** Strings. */
  private static final class Text extends StdScalarDeserializer<String> {
    private static final long serialVersionUID = 1;

    Text() {
      super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
      return json.hasToken(JsonToken.VALUE_STRING)
          ? json.getText()
          : (String) context.handleUnexpectedToken(String.class, json);
    }
  }

  /** Booleans. */
  private static final class Flag extends StdScalarDeserializer<Boolean> {
    private static final long serialVersionUID = 1;

    private final boolean primitive;

    Flag(Class<Boolean> type) {
      super(type);
      primitive = type.isPrimitive();
    }

    @Override
    public Boolean deserialize(JsonParser json, DeserializationContext context) throws IOException {
      return json.currentToken().isBoolean()
          ? (Boolean) json.getBooleanValue()
          : (Boolean) context.handleUnexpectedToken(Boolean.class, json);
    }

    @Override
    public Boolean getNullValue(DeserializationContext context) throws JsonMappingException {
      return primitive ? context.reportInputMismatch(this, "no null") : null;
    }
  }

  /** Decimal numbers. */
  private static final class Decimal extends StdScalarDeserializer<BigDecimal> {
    private static final long serialVersionUID = 1;

    Decimal() {
      super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      if (!json.currentToken().isNumeric()) {
        return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, json);
      }
      return within(json.getDecimalValue(), context);
    }

    static boolean isLarge(BigDecimal value) {
      long exponent = (long) value.precision() - value.scale() - 1;
      return Math.abs(exponent) > JsonReader.MAX_EXPONENT;
    }

    static BigDecimal within(BigDecimal value, DeserializationContext context)
        throws JsonMappingException {
      return isLarge(value)
          ? context.reportInputMismatch(BigDecimal.class, "exponent too large")
          : value;
    }
  }

  /** Integers, be they written with a fraction of zeros or with an exponent. */
  private static final class Whole<T extends Number> extends StdScalarDeserializer<T> {
    private static final long serialVersionUID = 1;

    private final Class<T> type;
    private final int bits;

    Whole(Class<T> type, int bits) {
      super(type);
      this.type = type;
      this.bits = bits;
    }

    @Override
    @SuppressWarnings("unchecked") // Integer and Long, as the number of bits says.
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
      if (!json.currentToken().isNumeric()) {
        return (T) context.handleUnexpectedToken(type, json);
      }
      BigDecimal value = Decimal.within(json.getDecimalValue(), context);
      if (value.stripTrailingZeros().scale() > 0 || value.toBigInteger().bitLength() > bits) {
        return context.reportInputMismatch(type, "no integer of so few bits");
      }
      return bits == 31 ? (T) (Integer) value.intValue() : (T) (Long) value.longValue();
    }

    @Override
    public T getNullValue(DeserializationContext context) throws JsonMappingException {
      return type.isPrimitive() ? context.reportInputMismatch(this, "no null") : null;
    }
  }
}
