package dev.albroute.local.response;

import static dev.albroute.local.message.Evidence.ASSUMED;
import static dev.albroute.local.message.Evidence.DOCUMENTED;
import static dev.albroute.local.message.Evidence.OBSERVED;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.albroute.local.event.HeaderMode;
import dev.albroute.local.message.Headers;
import dev.albroute.local.message.Octets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Reads what a function answered, as strictly as the load balancer does.
 *
 * <p>The user guide asks for a JSON object of at most 1 MB with {@code statusCode}, {@code statusDescription}, {@code
 * isBase64Encoded}, one header map and an optional {@code body}. Whatever is malformed is a 502 with {@code
 * LambdaInvalidResponse}, whatever is too large a 502 with {@code LambdaResponseTooLarge}.
 */
public final class ResponseReader {

  /** The largest payload, in bytes of JSON: 1 MB, taken as 1,048,576. */
  public static final int MAX_PAYLOAD = 1_048_576;

  private static final ObjectReader JSON = JsonMapper.builder()
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .build()
      .reader();

  private ResponseReader() {}

  /**
   * Judges a payload.
   *
   * @param payload the bytes that the function returned
   * @param mode the header mode of the target group
   * @return every finding, and the response when it passes
   */
  public static ResponseCheck read(Octets payload, HeaderMode mode) {
    Findings findings = new Findings();
    Optional<JsonNode> json = parse(payload, findings);
    if (json.isEmpty()) {
      return new ResponseCheck(findings.errorsFirst(), Optional.empty());
    }
    JsonNode object = json.get();
    int status = status(object, findings);
    String reason = reason(object, status, findings);
    boolean base64 = isBase64(object, findings);
    Headers headers = new HeaderReader(mode, findings).read(object);
    Octets body = body(object, base64, findings);
    if (!body.isEmpty() && !headers.contains("content-type") && !findings.hasError()) {
      findings.warning(
          "/" + mode.headersKey(),
          "has no content-type, so that the client gets application/octet-stream",
          "Set a content-type with every body",
          OBSERVED);
    }
    Optional<FunctionResponse> response = findings.hasError()
        ? Optional.empty()
        : Optional.of(new FunctionResponse(status, reason, headers, body));
    return new ResponseCheck(findings.errorsFirst(), response);
  }

  private static Optional<JsonNode> parse(Octets payload, Findings findings) {
    if (payload.size() > MAX_PAYLOAD) {
      findings.tooLarge(
          "The response JSON has " + payload.size() + " bytes and the limit is " + MAX_PAYLOAD,
          "Send less, or a link to it; escapes and base64 count, so that binary bodies end near 786,000 bytes");
      return Optional.empty();
    }
    JsonNode json;
    try {
      json = JSON.readTree(payload.toInputStream());
    } catch (JsonProcessingException notJson) {
      findings.invalid(
          "",
          "The response is not JSON: " + message(notJson),
          "Write one JSON object in UTF-8",
          DOCUMENTED);
      return Optional.empty();
    } catch (IOException memoryHasNoIo) {
      throw new UncheckedIOException(memoryHasNoIo);
    }
    if (!json.isObject()) {
      findings.invalid(
          "",
          "The response is " + kind(json) + " and not a JSON object",
          "Return an object with statusCode; the load balancer does not wrap plain values as API Gateway does",
          OBSERVED);
      return Optional.empty();
    }
    return Optional.of(json);
  }

  private static String message(JsonProcessingException notJson) {
    JsonLocation location = notJson.getLocation();
    String place = location == null ? "" : " at byte " + Math.max(0, location.getByteOffset());
    return notJson.getOriginalMessage() + place;
  }

  private static int status(JsonNode object, Findings findings) {
    JsonNode status = object.path("statusCode");
    if (status.isMissingNode()) {
      if (object.has("errorMessage")) {
        findings.invalid(
            "",
            "The response is the error document of a Lambda runtime",
            "Catch the exception in the handler and answer with a statusCode",
            OBSERVED);
      } else {
        findings.invalid(
            "/statusCode", "is missing", "Always write statusCode, a JSON integer", OBSERVED);
      }
    } else if (!status.isIntegralNumber()) {
      findings.invalid(
          "/statusCode",
          "is " + kind(status),
          "Write a JSON integer such as 200, without quotes or fraction",
          status.isNull() ? OBSERVED : ASSUMED);
    } else if (!status.canConvertToInt() || status.intValue() < 200 || status.intValue() > 599) {
      findings.invalid(
          "/statusCode",
          "is " + shortened(status),
          "Write a final HTTP status code, 200 to 599",
          ASSUMED);
    } else {
      return status.intValue();
    }
    return 0;
  }

  private static String reason(JsonNode object, int status, Findings findings) {
    JsonNode description = object.path("statusDescription");
    if (description.isMissingNode()) {
      return ReasonPhrases.of(status);
    }
    if (!description.isTextual()) {
      findings.invalid(
          "/statusDescription",
          "is " + kind(description),
          "Write a string such as \"200 OK\", or leave the key out",
          description.isNull() ? OBSERVED : ASSUMED);
      return "";
    }
    String text = description.textValue();
    if (!FieldSyntax.isValue(text)) {
      findings.invalid(
          "/statusDescription",
          "holds a control character",
          "Write a string such as \"200 OK\"",
          ASSUMED);
      return "";
    }
    if (status != 0 && !text.startsWith(status + " ")) {
      findings.warning(
          "/statusDescription",
          "is \"" + text + "\"",
          "Write the status code, one space and a reason phrase, such as \"" + status + " "
              + ReasonPhrases.of(status) + "\"",
          DOCUMENTED);
      return ReasonPhrases.of(status);
    }
    return text.substring(text.indexOf(' ') + 1);
  }

  private static boolean isBase64(JsonNode object, Findings findings) {
    JsonNode flag = object.path("isBase64Encoded");
    if (flag.isMissingNode()) {
      return false;
    }
    if (!flag.isBoolean()) {
      findings.invalid(
          "/isBase64Encoded",
          "is " + kind(flag),
          "Write a JSON boolean, true or false, without quotes",
          flag.isTextual() ? OBSERVED : ASSUMED);
    }
    return flag.booleanValue();
  }

  private static Octets body(JsonNode object, boolean base64, Findings findings) {
    JsonNode body = object.path("body");
    if (body.isMissingNode()) {
      return Octets.EMPTY;
    }
    if (!body.isTextual()) {
      findings.invalid(
          "/body",
          "is " + kind(body),
          "Write a string (JSON goes into it as text), \"\" for none, or leave the key out",
          body.isNull() ? OBSERVED : ASSUMED);
      return Octets.EMPTY;
    }
    String text = body.textValue();
    if (base64) {
      return decode(text, findings);
    }
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      findings.invalid(
          "/body",
          "holds half of a surrogate pair, which UTF-8 cannot carry",
          "Write well-formed text, or base64",
          ASSUMED);
    }
    return Octets.utf8(text);
  }

  private static Octets decode(String base64, Findings findings) {
    if (base64.indexOf('\r') >= 0 || base64.indexOf('\n') >= 0) {
      findings.invalid(
          "/body",
          "has line breaks in its base64",
          "Use Base64.getEncoder(), not Base64.getMimeEncoder()",
          OBSERVED);
      return Octets.EMPTY;
    }
    if (base64.length() % 4 != 0) {
      findings.invalid(
          "/body",
          "is no base64 of RFC 4648: its length is not a multiple of 4",
          "Use Base64.getEncoder() with its padding",
          ASSUMED);
      return Octets.EMPTY;
    }
    try {
      return Octets.of(Base64.getDecoder().decode(base64));
    } catch (IllegalArgumentException notBase64) {
      findings.invalid(
          "/body",
          "is no base64 of RFC 4648: " + notBase64.getMessage(),
          "Use Base64.getEncoder(), not the URL-safe alphabet; or set isBase64Encoded to false",
          OBSERVED);
      return Octets.EMPTY;
    }
  }

  static String kind(JsonNode value) {
    return switch (value.getNodeType()) {
      case NULL -> "null";
      case STRING -> "a string";
      case NUMBER -> "the number " + shortened(value);
      case BOOLEAN -> "the boolean " + value.asText();
      case ARRAY -> "an array";
      case OBJECT, POJO -> "an object";
      case BINARY, MISSING -> "nothing";
    };
  }

  private static String shortened(JsonNode number) {
    String digits = number.asText();
    return digits.length() <= 24 ? digits : digits.substring(0, 24) + "…";
  }
}
