package dev.albroute.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The growing array with a limit. */
class Utf8OutputTest {
  @Test
  void appendsBytesTextAndNumbers() {
    Utf8Output out = new Utf8Output(0);
    out.put('[');
    out.ascii("abc");
    out.bytes("é".getBytes(StandardCharsets.UTF_8));
    out.bytes(new byte[] {'x', 'y', 'z'}, 1, 2);
    out.decimal(-12);
    out.decimal(Long.MIN_VALUE);
    out.content("q\"\n\ud800");
    byte[] text = "-\"\\é".getBytes(StandardCharsets.UTF_8);
    out.content(text, 1, text.length);
    out.base64(new byte[] {1, 2, 3, 4}, 1, 4);
    assertThat(new String(out.toByteArray(), StandardCharsets.UTF_8))
        .isEqualTo("[abcéy-12-9223372036854775808q\\\"\\n\uFFFD\\\"\\\\éAgME");
    assertThat(out.size()).isEqualTo(out.toByteArray().length);
    assertThat(Arrays.copyOf(out.buffer(), (int) out.size())).isEqualTo(out.toByteArray());
  }

  /** Whatever is written in whatever pieces: up to the limit it is kept, past it counted to the byte. */
  @Test
  void countsExactlyPastTheLimit() {
    Random random = new Random(1_048_576);
    for (int round = 0; round < 300; round++) {
      long seed = random.nextLong();
      Utf8Output unlimited = new Utf8Output(16);
      write(unlimited, new Random(seed));
      int size = (int) unlimited.size();
      for (int limit : new int[] {0, 1, size / 2, size - 1, size, size + 1, Integer.MAX_VALUE}) {
        Utf8Output limited = new Utf8Output(random.nextInt(100)).reset(Math.max(0, limit));
        write(limited, new Random(seed));
        assertThat(limited.size()).isEqualTo(size);
        assertThat(limited.exceeded()).isEqualTo(size > limit);
        if (size > limit) {
          assertThatThrownBy(limited::toByteArray).isInstanceOf(IllegalStateException.class);
        } else {
          assertThat(limited.toByteArray()).isEqualTo(unlimited.toByteArray());
        }
      }
    }
  }

  @Test
  void memoryStaysNearTheLimit() {
    Utf8Output out = new Utf8Output(64).reset(100_000);
    JsonWriter json = new JsonWriter(out).embedded();
    json.beginArray();
    for (int i = 0; i < 10_000; i++) {
      json.writeString("\u0001".repeat(i % 3000));
      json.writeBase64(new byte[i]);
    }
    json.endArray();
    assertThat(out.size()).isGreaterThan(100_000_000);
    assertThat(out.buffer().length).isLessThan(100_000 + 20_000);
    out.reset(10);
    out.ascii("0123456789");
    assertThat(out.exceeded()).isFalse();
    assertThat(out.toByteArray()).hasSize(10);
    out.put('x');
    assertThat(out.exceeded()).isTrue();
    assertThat(out.limit()).isEqualTo(10);
  }

  private static void write(Utf8Output out, Random random) {
    JsonWriter json = new JsonWriter(out);
    JsonNames names = JsonNames.of("a", "quantity", "a rather long name of a property");
    Consumer<JsonWriter> value = writer -> {
      switch (random.nextInt(10)) {
        case 0 -> writer.writeInt(random.nextInt());
        case 1 -> writer.writeLong(random.nextLong());
        case 2 -> writer.writeDouble(random.nextDouble());
        case 3 -> writer.writeBigDecimal(BigDecimal.valueOf(random.nextInt(), random.nextInt(20)));
        case 4 ->
          writer.writeString("x\"é😀\u0001\ud800".repeat(random.nextInt(3) * random.nextInt(400)));
        case 5 -> writer.writeString("plain text ".repeat(random.nextInt(3) * random.nextInt(400)));
        case 6 -> writer.writeBase64(new byte[random.nextInt(3000)]);
        case 7 -> JdkCodecs.writeUUID(writer, new UUID(random.nextLong(), random.nextLong()));
        case 8 ->
          JavaTimeCodecs.writeInstant(
              writer, Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000)));
        default -> JsonValue.writeJsonValue(writer, JsonValue.of("{\"a\" :\n [1.0, \"\\u0041\"]}"));
      }
    };
    for (int i = random.nextInt(20); i >= 0; i--) {
      out.content("some \"text\" ".repeat(random.nextInt(30)));
      boolean plain = random.nextBoolean();
      JsonWriter writer = plain ? json.plain() : json.embedded();
      writer.beginObject();
      writer.name(names, random.nextInt(3));
      writer.beginArray();
      for (int k = random.nextInt(4); k > 0; k--) {
        value.accept(writer);
      }
      writer.endArray();
      writer.name("name");
      value.accept(writer);
      writer.endObject();
    }
  }

  @Test
  void base64HasNoLineBreaks() {
    byte[] bytes = new byte[10_000];
    new Random(3).nextBytes(bytes);
    Utf8Output out = new Utf8Output(10);
    out.base64(bytes, 0, bytes.length);
    assertThat(new String(out.toByteArray(), StandardCharsets.US_ASCII))
        .isEqualTo(Base64.getEncoder().encodeToString(bytes));
  }
}
