package dev.albroute.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What jackson-databind says about a text, behind a strict UTF-8 decoder, since its own is not strict. */
final class JacksonOracle {
  static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder()
              .maxNestingDepth(JsonReader.MAX_DEPTH)
              .maxNameLength(Integer.MAX_VALUE)
              .maxStringLength(Integer.MAX_VALUE)
              .maxNumberLength(Integer.MAX_VALUE)
              .build())
          .build())
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .addModule(new JavaTimeModule())
      .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
      .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
      .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
      .build();

  /** Jackson 2.22 takes the lower byte of a character for a hexadecimal digit: U+0561 for {@code a}. */
  private static final Pattern MASKED_DIGIT =
      Pattern.compile("(?<!\\\\)(\\\\\\\\)*+\\\\u[0-9A-Fa-f]{0,3}[^\\x00-\\x7F]");

  /**
   * No verdict: Jackson refuses names with a lone surrogate, which RFC 8259 §8.2 leaves open and we take; and it throws
   * something else for exponents that are no int, and takes digits for others than they are.
   */
  static final JsonNode ABSTAINS = MissingNode.getInstance();

  private JacksonOracle() {}

  /** The tree of a text; null if it is not JSON in UTF-8; or {@link #ABSTAINS}. */
  static JsonNode parse(byte[] text) {
    String decoded;
    try {
      decoded =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
    if (decoded.startsWith("\uFEFF")) {
      decoded = decoded.substring(1);
    }
    try {
      JsonNode node = MAPPER.readTree(decoded);
      if (MASKED_DIGIT.matcher(decoded).find()) {
        return ABSTAINS;
      }
      return node.isMissingNode() ? null : node;
    } catch (JsonProcessingException e) {
      return e.getMessage().contains("in field name") && e.getMessage().contains("surrogate")
          ? ABSTAINS
          : null;
    } catch (NumberFormatException e) {
      return ABSTAINS;
    }
  }

  /** Whether a value that {@link ObjectCodec} read is the tree. Numbers are compared by value, to the last digit. */
  static boolean same(JsonNode node, Object value) {
    if (value == null) {
      return node.isNull();
    }
    if (value instanceof String text) {
      return node.isTextual() && node.textValue().equals(text);
    }
    if (value instanceof Boolean bool) {
      return node.isBoolean() && node.booleanValue() == bool;
    }
    if (value instanceof Double number) {
      return node.isNumber()
          && node.decimalValue().doubleValue() == number
          && node.decimalValue().precision() <= 15;
    }
    if (value instanceof Number number) {
      return node.isNumber()
          && new BigDecimal(number.toString()).compareTo(node.decimalValue()) == 0;
    }
    if (value instanceof List<?> list) {
      if (!node.isArray() || node.size() != list.size()) {
        return false;
      }
      for (int i = 0; i < list.size(); i++) {
        if (!same(node.get(i), list.get(i))) {
          return false;
        }
      }
      return true;
    }
    Map<?, ?> map = (Map<?, ?>) value;
    if (!node.isObject() || node.size() != map.size()) {
      return false;
    }
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      JsonNode property = node.get((String) entry.getKey());
      if (property == null || !same(property, entry.getValue())) {
        return false;
      }
    }
    return true;
  }
}
