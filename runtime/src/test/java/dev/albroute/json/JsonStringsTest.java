package dev.albroute.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The content of strings, as bytes. */
class JsonStringsTest {
  @Test
  void randomStringsAreLocatedAndDecoded() {
    Random random = new Random(7);
    String[] parts = {
      "a",
      "bcdefghijklmnop",
      "\\\"",
      "\\\\",
      "\\/",
      "\\n",
      "\\u0041",
      "\\u00e9",
      "\\ud83d\\ude00",
      "\\ud800",
      "é",
      "漢",
      "😀",
      " "
    };
    for (int i = 0; i < 30_000; i++) {
      StringBuilder text = new StringBuilder("\"");
      for (int k = random.nextInt(12); k > 0; k--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      byte[] bytes = text.append("\"rest").toString().getBytes(StandardCharsets.UTF_8);
      int end = bytes.length - 5;
      String expected = JacksonOracle.parse(Arrays.copyOf(bytes, end + 1)).textValue();
      assertThat(JsonStrings.end(bytes, 1, bytes.length)).isEqualTo(end);
      assertThat(JsonStrings.end(bytes, 1, end)).isEqualTo(-1 - end);
      assertThat(JsonStrings.decode(bytes, 1, end)).isEqualTo(expected);

      // Encoding to UTF-16 and back makes every lone surrogate U+FFFD.
      byte[] utf8 = new String(expected.getBytes(StandardCharsets.UTF_16), StandardCharsets.UTF_16)
          .getBytes(StandardCharsets.UTF_8);
      int at = random.nextInt(3);
      byte[] target = new byte[at + end - 1];
      assertThat(JsonStrings.unescape(bytes, 1, end, target, at)).isEqualTo(at + utf8.length);
      assertThat(Arrays.copyOfRange(target, at, at + utf8.length)).isEqualTo(utf8);

      // The same in one pass, in front of something else and with any room.
      bytes[end + 1] = ',';
      JsonReader json = new JsonReader().reset(bytes, 0, end + 1);
      byte[] scratch = new byte[random.nextInt(2 * bytes.length)];
      byte[] read = json.readUtf8(scratch);
      assertThat(Arrays.copyOfRange(read, json.textStart(), json.textEnd())).isEqualTo(utf8);
      assertThat(read == bytes).isEqualTo(text.indexOf("\\") < 0);
      json.end();
    }
  }

  /** RFC 8259 §7, in the pass that also removes escapes. */
  @Test
  void whatCannotStandInAStringIsFoundWhileEscapesAreRemoved() {
    for (String start : new String[] {"a\\n", "\\u00e9 and more text to come", "\\\\é"}) {
      for (String wrong : new String[] {"\n", "\u0001", "\\x", "\\u12g4", "\\u12", "\\"}) {
        byte[] bytes = ('"' + start + wrong + '"').getBytes(StandardCharsets.UTF_8);
        JsonReader json = new JsonReader().reset(bytes, 0, bytes.length);
        assertThatThrownBy(() -> json.readUtf8(new byte[9]))
            .as(wrong)
            .isInstanceOf(JsonException.class);
      }
    }
    byte[] number = "[12]".getBytes(StandardCharsets.UTF_8);
    JsonReader json = new JsonReader().reset(number, 1, 3);
    assertThat(json.readUtf8(new byte[9])).isNull();
    assertThat(json.failures()).hasSize(1);
  }

  /** RFC 8259 §7: "unescaped = %x20-21 / %x23-5B / %x5D-10FFFF" and the escapes of the same clause. */
  @Test
  void whatCannotStandInAStringIsFound() {
    assertThat(end("abc\u001f\"")).isEqualTo(-1 - 3);
    assertThat(end("abc\n\"")).isEqualTo(-1 - 3);
    assertThat(end("\u0000\"")).isEqualTo(-1);
    assertThat(end("\u007f\"")).isEqualTo(1);
    assertThat(end("ab\\x\"")).isEqualTo(-1 - 2);
    assertThat(end("ab\\u12g4\"")).isEqualTo(-1 - 2);
    assertThat(end("ab\\u12")).isEqualTo(-1 - 2);
    assertThat(end("ab\\")).isEqualTo(-1 - 2);
    assertThat(end("ab\\\"")).isEqualTo(-1 - 4);
    assertThat(end("")).isEqualTo(-1);
    for (int c = 0; c < 256; c++) {
      byte[] escape = {'\\', (byte) c, '"'};
      boolean good = "\"\\/bfnrt".indexOf(c) >= 0;
      assertThat(JsonStrings.end(escape, 0, 3)).isEqualTo(good ? 2 : -1);
    }
  }

  @Test
  void malformedUtf8IsFoundAsTheStrictDecoderOfTheJdkFindsIt() {
    Random random = new Random(3629);
    for (int i = 0; i < 100_000; i++) {
      byte[] bytes = new byte[random.nextInt(12)];
      for (int k = 0; k < bytes.length; k++) {
        bytes[k] =
            (byte) (random.nextInt(3) == 0 ? random.nextInt(128) : 128 + random.nextInt(128));
      }
      if (random.nextBoolean()) {
        byte[] good = new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
        bytes = good.length > 0 && random.nextBoolean()
            ? Arrays.copyOf(good, random.nextInt(good.length))
            : good;
      }
      boolean wellFormed = true;
      try {
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      } catch (CharacterCodingException e) {
        wellFormed = false;
      }
      int malformed = JsonStrings.malformedUtf8(bytes, 0, bytes.length);
      assertThat(malformed < 0).as(Arrays.toString(bytes)).isEqualTo(wellFormed);
      if (malformed > 0) {
        assertThat(JsonStrings.malformedUtf8(bytes, 0, malformed)).isNegative();
      }
    }
  }

  private static int end(String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return JsonStrings.end(bytes, 0, bytes.length);
  }
}
