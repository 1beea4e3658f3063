package dev.albroute.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.albroute.example.Invocation.Answer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code POST /json} takes what RFC 8259 calls a JSON text and refuses everything else.
 *
 * <p>Bytes that are no text, and those that a Java string would hide, are written as {@code <EFBBBF>}: hexadecimal, in angle
 * brackets.
 */
class EchoJsonGrammarTest {
  private final EchoFunction function = new EchoFunction();

  @ParameterizedTest
  @ValueSource(
      strings = {
        // arrays
        "[]",
        "[ ]",
        "[[]   ]",
        "[\"\"]",
        "[\"a\"]",
        "[false]",
        "[null, 1, \"1\", {}]",
        "[null]",
        "[1\n]",
        " [1]",
        "[1,null,null,null,2]",
        "[2] ",
        // numbers
        "[123e65]",
        "[0e+1]",
        "[0e1]",
        "[ 4]",
        "[-0.000000000000000000000000000000000000000000000000000000000000000000000000000001]",
        "[20e1]",
        "[-0]",
        "[-123]",
        "[-1]",
        "[1E22]",
        "[1E-2]",
        "[1E+2]",
        "[123e45]",
        "[123.456e78]",
        "[1e-2]",
        "[1e+2]",
        "[123]",
        "[123.456789]",
        "[-237462374673276894279832749832423479823246327846]",
        "[123123123123123123123123123123]",
        "[1.7976931348623157e308, 4.9e-324, 2.2250738585072014E-308]",
        "[9223372036854775807, -9223372036854775808, 9223372036854775808]",
        // objects
        "{}",
        "{\"asd\":\"sdf\", \"dfg\":\"fgh\"}",
        "{\"asd\":\"sdf\"}",
        "{\"\":0}",
        "{\"foo\\u0000bar\": 42}",
        "{ \"min\": -1.0e+28, \"max\": 1.0e+28 }",
        "{\"x\":[{\"id\": \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}], \"id\": \"xxxxxxxxxxxxxxxxx\"}",
        "{\"a\":[]}",
        "{\"title\":\"\\u041f\\u043e\\u043b\\u0442\" }",
        "{\n\"a\": \"b\"\n}",
        // strings
        "[\"\\u0060\\u012a\\u12AB\"]",
        "[\"\\uD801\\udc37\"]",
        "[\"\\ud83d\\ude39\\ud83d\\udc8d\"]",
        "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]",
        "[\"\\\\u0000\"]",
        "[\"\\\"\"]",
        "[\"a/*b*/c/*d//e\"]",
        "[\"\\\\a\"]",
        "[\"\\\\n\"]",
        "[\"\\u0012\"]",
        "[\"\\uFFFF\"]",
        "[ \"asd\"]",
        "[\"<F48FBFBF>\"]",
        "[\"<EFBFBF>\"]",
        "[\"\\u0000\"]",
        "[\"\\u002c\"]",
        "[\"<CF80>\"]",
        "[\"<F09BBFBF>\"]",
        "[\"asd \"]",
        "\" \"",
        "[\"\\uD834\\uDd1e\"]",
        "[\"\\u0821\"]",
        "[\"\\u0123\"]",
        "[\"<E280A8>\"]",
        "[\"<E280A9>\"]",
        "[\"\\u0061\\u30af\\u30EA\\u30b9\"]",
        "[\"new\\u00A0line\"]",
        "[\"\\uA66D\"]",
        "[\"\\u005C\"]",
        "[\"⍂㈴⍂\"]",
        "[\"\\u200B\"]",
        "[\"\\u2064\"]",
        "[\"\\uDBFF\\uDFFE\"]",
        "[\"\\u0022\"]",
        "[\"€𝄞\"]",
        "[\"a<7F>a\"]",
        // texts
        "false",
        "42",
        "-0.1",
        "null",
        "\"asd\"",
        "true",
        "\"\"",
        "[\"a\"]\n",
        "[true]",
        " [] ",
        "\t\r\n {\t\r\n \"a\"\t\r\n :\t\r\n 1\t\r\n }\t\r\n "
      })
  void takesEveryText(String text) throws Exception {
    byte[] bytes = bytes(text);
    JsonNode expected = Invocation.JSON.readTree(bytes);
    assertThat(same(answer(bytes).hasStatus(200).body(), expected)).isTrue();
    String body = new String(bytes, StandardCharsets.UTF_8);
    Answer answer = Invocation.of("POST", "/json").json(body).on(function).hasStatus(200);
    assertThat(same(answer.body(), expected)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // arrays
        "[1 true]",
        "[a<E5>]",
        "[\"\": 1]",
        "[\"\"],",
        "[,1]",
        "[1,,2]",
        "[\"x\",,]",
        "[\"x\"]]",
        "[\"\",]",
        "[\"x\"",
        "[x",
        "[3[4]]",
        "[<FF>]",
        "[1:2]",
        "[,]",
        "[-]",
        "[   , \"\"]",
        "[\"a\",\n4\n,1,",
        "[1,]",
        "[\"\u000ba\"\\f]",
        "[*]",
        "[\"\"",
        "[1,",
        "[1,\n1\n,1",
        "[{}",
        // literals
        "[fals]",
        "[nul]",
        "[tru]",
        "[True]",
        "[Inf]",
        "[NaN]",
        "[-NaN]",
        "[Infinity]",
        "[-Infinity]",
        "[+Inf]",
        // numbers
        "[++1234]",
        "[+1]",
        "[-01]",
        "[-1.0.]",
        "[-2.]",
        "[.-1]",
        "[.2e-3]",
        "[0.1.2]",
        "[0.3e+]",
        "[0.3e]",
        "[0.e1]",
        "[0E+]",
        "[0E]",
        "[1.0e+]",
        "[1.0e-]",
        "[1.0e]",
        "[1 000.0]",
        "[1eE2]",
        "[2.e+3]",
        "[9.e+]",
        "[<EFBC91>]",
        "[1+2]",
        "[0x1]",
        "[0x42]",
        "[0e+-1]",
        "[-foo]",
        "[- 1]",
        "[-012]",
        "[-.123]",
        "[-1x]",
        "[1ea]",
        "[1e1<E5>]",
        "[1.]",
        "[.123]",
        "[1.2a-3]",
        "[1.8011670033376514H-308]",
        "[012]",
        "[0<E5>]",
        "2.",
        // objects
        "[\"x\", truth]",
        "{[: \"x\"}",
        "{\"x\", null}",
        "{\"x\"::\"b\"}",
        "{\"a\":\"a\" 123}",
        "{key: 'value'}",
        "{\"<B9>\":\"0\",}",
        "{\"a\" b}",
        "{:\"b\"}",
        "{\"a\" \"b\"}",
        "{\"a\":",
        "{\"a\"",
        "{1:1}",
        "{9999E9999:1}",
        "{null:null,null:null}",
        "{\"id\":0,,,,,}",
        "{'a':0}",
        "{\"id\":0,}",
        "{\"a\":\"b\"}/**/",
        "{\"a\":\"b\"}/**//",
        "{\"a\":\"b\"}//",
        "{\"a\":\"b\"}/",
        "{\"a\":\"b\",,\"c\":\"d\"}",
        "{a: \"b\"}",
        "{\"a\":\"a",
        "{ \"foo\" : \"bar\", \"a\" }",
        "{\"a\":\"b\"}#",
        "{\"a\":true} \"x\"",
        "{\"a\":1]",
        // strings
        "[\"\\uD800\\\"]",
        "[\"\\uD800\\u\"]",
        "[\"\\uD800\\u1\"]",
        "[\"\\uD800\\u1x\"]",
        "[é]",
        "[\"\\<00>\"]",
        "[\"\\x00\"]",
        "[\"\\\\\\\"]",
        "[\"\\\t\"]",
        "[\"\\<F09F8C80>\"]",
        "[\"\\\"]",
        "[\"\\u00A\"]",
        "[\"\\uD834\\uDd\"]",
        "[\"\\uD800\\uD800\\x\"]",
        "[\"\\a\"]",
        "[\"\\uqqqq\"]",
        "[\"\\<E5>\"]",
        "[\\u0020\"asd\"]",
        "[\\n]",
        "\"",
        "['single quote']",
        "abc",
        "[\"\\",
        "[\"a<00>a\"]",
        "[\"new\nline\"]",
        "[\"\t\"]",
        "[\"<1F>\"]",
        "\"\\UA66D\"",
        "\"\"x",
        // texts
        "",
        "<00>",
        "<EFBB>",
        "<EFBBBF>",
        "<EFBBBFEFBBBF>1",
        "<E281A0>",
        "[<E281A0>]",
        "<.>",
        "[<3C>null>]",
        "[1]x",
        "[1]]",
        "[\"asd]",
        "a<C3A5>",
        "[True]",
        "1]",
        "{\"x\": true,",
        "[][]",
        "]",
        "[",
        "{",
        "{]",
        "{\"",
        "{\"a",
        "{,",
        "{[",
        "[,",
        "[\"a",
        "[{",
        "{}}",
        "{\"\":",
        "{\"a\":/*comment*/\"b\"}",
        "{\"a\": true} \"x\"",
        "['",
        "{'a'",
        "{'",
        "[\"\\{[\"\\{[\"\\{[\"\\{",
        "<E9>",
        "*",
        "{\"a\":\"b\"}#{}",
        "[1",
        "[ false, nul",
        "[ true, fals",
        "[ false, tru",
        "{\"asd\":\"asd\"",
        "<C3A5>",
        "[<0C>]",
        "[<0B>]",
        "[\n<C2A0>]",
        " "
      })
  void refusesWhatIsNoText(String text) {
    answer(bytes(text)).isProblem(400);
  }

  /** RFC 8259 §8.1: UTF-8. Neither other encodings nor malformed UTF-8 (RFC 3629 §3, §4) are taken, wherever it stands. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[\"<E9>\"]",
        "[\"<81>\"]",
        "[\"<C080>\"]",
        "[\"<C0AF>\"]",
        "[\"<E08080>\"]",
        "[\"<FC80808080AF>\"]",
        "[\"<FC83BFBFBFBF>\"]",
        "[\"<EDA080>\"]",
        "[\"<EDA081EDB080>\"]",
        "[\"<F4BFBFBF>\"]",
        "[\"<F88080808080>\"]",
        "[\"<E697A5D188FA>\"]",
        "[\"<E0FF>\"]",
        "[\"<FF>\"]",
        "[\"<E2>",
        "{\"<FF>\":1}",
        "<FFFE5B0022006500220000005D00>",
        "<5B0022006500220000005D00>",
        "<FEFF005B002200E90022005D>",
        "<005B002200E90022005D>"
      })
  void refusesOtherEncodings(String text) {
    answer(bytes(text)).isProblem(400);
  }

  private Answer answer(byte[] text) {
    return Invocation.of("POST", "/json").bytes("application/json", text).on(function);
  }

  private static boolean same(JsonNode a, JsonNode b) {
    return a.equals(
        (x, y) -> x.isNumber() && y.isNumber()
            ? x.decimalValue().compareTo(y.decimalValue())
            : x.equals(y) ? 0 : 1,
        b);
  }

  /** The UTF-8 of a text, with the bytes that stand in it as {@code <EFBBBF>}. */
  private static byte[] bytes(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int at = 0;
    while (at < text.length()) {
      int close = text.charAt(at) == '<' ? text.indexOf('>', at) : -1;
      if (close > 0 && text.substring(at + 1, close).matches("([0-9A-F]{2})+")) {
        out.writeBytes(HexFormat.of().parseHex(text.substring(at + 1, close)));
        at = close + 1;
      } else {
        int next = text.offsetByCodePoints(at, 1);
        out.writeBytes(text.substring(at, next).getBytes(StandardCharsets.UTF_8));
        at = next;
      }
    }
    return out.toByteArray();
  }
}
