package dev.albroute.local.lambda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.albroute.local.message.Octets;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** What Lambda keeps of a failure: {@code errorMessage}, {@code errorType} and the stack trace. */
final class ErrorDocument {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ErrorDocument() {}

  static InvocationResult.Failed of(Throwable failure) {
    String type = failure.getClass().getName();
    String message = failure.getMessage() == null ? type : failure.getMessage();
    ObjectNode document = node(type, failure.getMessage());
    ArrayNode trace = document.putArray("stackTrace");
    for (StackTraceElement frame : failure.getStackTrace()) {
      trace.add(frame.toString());
    }
    return new InvocationResult.Failed(type, message, write(document));
  }

  static InvocationResult.Failed of(String type, String message) {
    return new InvocationResult.Failed(type, message, write(node(type, message)));
  }

  private static ObjectNode node(String type, @Nullable String message) {
    return JSON.createObjectNode().put("errorMessage", message).put("errorType", type);
  }

  private static Octets write(ObjectNode document) {
    try {
      return Octets.of(JSON.writeValueAsBytes(document));
    } catch (JsonProcessingException plainNodesAlwaysWrite) {
      throw new UncheckedIOException(plainNodesAlwaysWrite);
    }
  }
}
