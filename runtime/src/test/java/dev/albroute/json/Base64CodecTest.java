package dev.albroute.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** RFC 4648 §4, strictly. */
class Base64CodecTest {
  @Test
  void agreesWithTheJdkOnRangesOfEveryLength() {
    Random random = new Random(4648);
    for (int length = 0; length < 20_000; length += length < 400 ? 1 : 1 + random.nextInt(3000)) {
      byte[] bytes = new byte[length];
      random.nextBytes(bytes);
      byte[] expected = Base64.getEncoder().encode(bytes);
      assertThat(Base64Codec.encodedLength(length)).isEqualTo(expected.length);

      int at = random.nextInt(5);
      byte[] source = new byte[length + 10];
      System.arraycopy(bytes, 0, source, at, length);
      byte[] target = new byte[expected.length + 10];
      assertThat(Base64Codec.encode(source, at, at + length, target, at))
          .isEqualTo(at + expected.length);
      assertThat(Arrays.copyOfRange(target, at, at + expected.length)).isEqualTo(expected);
      assertThat(target[at + expected.length]).isZero();

      assertThat(Base64Codec.decodedLength(target, at, at + expected.length)).isEqualTo(length);
      byte[] decoded = new byte[length + 1];
      assertThat(Base64Codec.decode(target, at, at + expected.length, decoded, 0))
          .isEqualTo(length);
      assertThat(Arrays.copyOf(decoded, length)).isEqualTo(bytes);
      assertThat(Base64Codec.decode(target, at, at + expected.length, target, 0))
          .isEqualTo(length);
      assertThat(Arrays.copyOf(target, length)).isEqualTo(bytes);
    }
  }

  @Test
  void everyByteThatIsNotOfTheAlphabetIsFoundWhereverItStands() {
    byte[] good = "QUJDRA==".getBytes(StandardCharsets.US_ASCII);
    for (int length : new int[] {8, 16, 400, 8192}) {
      byte[] text = new byte[length];
      Arrays.fill(text, (byte) 'A');
      System.arraycopy(good, 0, text, length - 8, 8);
      assertThat(decode(text)).isPositive();
      for (int i = 0; i < length; i += 1 + length / 200) {
        for (int b = 0; b < 256; b++) {
          char c = (char) b;
          boolean ofTheAlphabet = c < 128 && (Character.isLetterOrDigit(c) || c == '+' || c == '/');
          if (!ofTheAlphabet && (c != '=' || i < length - 2)) {
            byte[] bad = text.clone();
            bad[i] = (byte) b;
            // Without its last character the padding before it is none.
            assertThat(decode(bad)).isEqualTo(-1 - Math.min(i, length - 2));
          }
        }
      }
    }
  }

  /** RFC 4648 §3.2: "Implementations MUST include appropriate pad characters"; §3.5: other bits than zero may be refused. */
  @Test
  void malformedTextIsRefusedWhereItGoesWrong() {
    Map<String, Integer> texts = new LinkedHashMap<>();
    texts.put("A", 1);
    texts.put("AB", 2);
    texts.put("ABC", 3);
    texts.put("AAAA=", 4);
    texts.put("AAAAA", 5);
    texts.put("AAAAAA", 6);
    texts.put("AAAAAAA", 7);
    texts.put("====", 0);
    texts.put("A===", 1);
    texts.put("AA=A", 2);
    texts.put("AA==AAAA", 2);
    texts.put("AAA=AAAA", 3);
    texts.put("AA==AA==", 2);
    texts.put("AA=", 2);
    texts.put("=", 0);
    texts.put("AB==", 1);
    texts.put("AAB=", 2);
    texts.put("AA==\n", 2);
    texts.put("AA\n==", 2);
    texts.put(" AA==", 0);
    texts.put("AAAA AAAA", 4);
    texts.put("QUJD\r\nQUJD", 4);
    texts.put("AA-_", 2);
    texts.forEach((text, at) ->
        assertThat(decode(text.getBytes(StandardCharsets.US_ASCII))).as(text).isEqualTo(-1 - at));
  }

  @Test
  void nothingIsNothing() {
    assertThat(Base64Codec.decode(new byte[0], 0, 0, new byte[0], 0)).isZero();
    assertThat(Base64Codec.encode(new byte[0], 0, 0, new byte[0], 0)).isZero();
    assertThat(Base64Codec.encodedLength(Integer.MAX_VALUE)).isEqualTo(2_863_311_532L);
  }

  private static int decode(byte[] text) {
    byte[] target = new byte[Base64Codec.decodedLength(text, 0, text.length)];
    return Base64Codec.decode(text, 0, text.length, target, 0);
  }
}
