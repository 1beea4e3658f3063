package dev.albroute.local.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.albroute.local.http.HttpHandler;
import dev.albroute.local.http.UnreadableRequest;
import dev.albroute.local.lambda.RuntimeApi.Handout;
import dev.albroute.local.lambda.RuntimeState.Settled;
import dev.albroute.local.message.ClientRequest;
import dev.albroute.local.message.ClientResponse;
import dev.albroute.local.message.Header;
import dev.albroute.local.message.Headers;
import dev.albroute.local.message.Octets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;

/** The resources of the Runtime API, version 2018-06-01. */
final class RuntimeApiRoutes implements HttpHandler {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String ROOT = "/2018-06-01/runtime/";
  private static final String INVOCATION = ROOT + "invocation/";

  private final RuntimeState state;

  RuntimeApiRoutes(RuntimeState state) {
    this.state = state;
  }

  @Override
  public CompletionStage<ClientResponse> handle(ClientRequest request, BooleanSupplier clientGone) {
    String path = request.target();
    if (path.equals(INVOCATION + "next")) {
      return request.method().equals("GET") ? next(clientGone) : now(notAllowed("GET"));
    }
    if (path.equals(ROOT + "restore/next")) {
      // With SnapStart a runtime asks this when it is ready for the snapshot; here it goes on at
      // once.
      return now(request.method().equals("GET") ? restored() : notAllowed("GET"));
    }
    if (path.equals(ROOT + "init/error") || path.equals(ROOT + "restore/error")) {
      return now(request.method().equals("POST") ? initError(request) : notAllowed("POST"));
    }
    if (path.startsWith(INVOCATION)) {
      String rest = path.substring(INVOCATION.length());
      int slash = rest.indexOf('/');
      String action = slash < 0 ? "" : rest.substring(slash);
      if (action.equals("/response") || action.equals("/error")) {
        return now(
            request.method().equals("POST")
                ? end(rest.substring(0, slash), action, request)
                : notAllowed("POST"));
      }
    }
    return now(error(404, "Not Found", "ResourceNotFound", "There is no " + path));
  }

  @Override
  public ClientResponse refuse(UnreadableRequest unreadable) {
    return error(400, "Bad Request", "InvalidRequest", unreadable.problem());
  }

  private CompletionStage<ClientResponse> next(BooleanSupplier clientGone) {
    return state
        .next(clientGone)
        .map(handout -> handout.thenApply(RuntimeApiRoutes::handout))
        .orElseGet(() -> now(error(
            403,
            "Forbidden",
            "InvalidStateTransition",
            "The environment is busy: answer the invocation before asking for the next one")));
  }

  private static ClientResponse handout(Handout handout) {
    List<Header> headers = new ArrayList<>();
    headers.add(new Header("Content-Type", "application/json"));
    headers.add(new Header("Lambda-Runtime-Aws-Request-Id", handout.invocation().requestId()));
    headers.add(new Header("Lambda-Runtime-Deadline-Ms", Long.toString(handout.deadlineMillis())));
    headers.add(new Header("Lambda-Runtime-Invoked-Function-Arn", handout.functionArn()));
    if (!handout.invocation().traceId().isEmpty()) {
      headers.add(new Header("Lambda-Runtime-Trace-Id", handout.invocation().traceId()));
    }
    return response(200, "OK", headers, handout.event());
  }

  private ClientResponse end(String requestId, String action, ClientRequest request) {
    if (action.equals("/error")) {
      return settled(requestId, state.answer(requestId, failure(request)));
    }
    if (request.truncated()) {
      String message =
          "Exceeded maximum allowed payload size (" + RuntimeApi.MAX_RESPONSE + " bytes).";
      Settled settled =
          state.answer(requestId, ErrorDocument.of("Function.ResponseSizeTooLarge", message));
      return settled == Settled.ACCEPTED
          ? error(413, "Request Entity Too Large", "RequestEntityTooLarge", message)
          : settled(requestId, settled);
    }
    return settled(
        requestId, state.answer(requestId, new InvocationResult.Answered(request.body())));
  }

  private static ClientResponse settled(String requestId, Settled settled) {
    return settled == Settled.ACCEPTED
        ? accepted()
        : error(
            400, "Bad Request", "InvalidRequestID", "No invocation " + requestId + " is running");
  }

  private ClientResponse initError(ClientRequest request) {
    state.fail(failure(request));
    return accepted();
  }

  /** The error document of the body, or of the header that names its type. */
  private static InvocationResult.Failed failure(ClientRequest request) {
    String type = request
        .headers()
        .first("lambda-runtime-function-error-type")
        .orElse("Runtime.UnknownReason");
    try {
      JsonNode document = JSON.readTree(request.body().toInputStream());
      if (document.isObject()) {
        return new InvocationResult.Failed(
            document.path("errorType").asText(type),
            document.path("errorMessage").asText(""),
            request.body());
      }
    } catch (IOException noDocument) {
      return ErrorDocument.of(type, request.body().text());
    }
    return ErrorDocument.of(type, request.body().text());
  }

  private static ClientResponse restored() {
    return json(200, "OK", JSON.createObjectNode());
  }

  private static ClientResponse accepted() {
    return json(202, "Accepted", JSON.createObjectNode().put("status", "OK"));
  }

  private static ClientResponse notAllowed(String allowed) {
    return error(405, "Method Not Allowed", "MethodNotAllowed", "Use " + allowed);
  }

  private static ClientResponse error(int status, String reason, String type, String message) {
    return json(
        status,
        reason,
        JSON.createObjectNode().put("errorMessage", message).put("errorType", type));
  }

  private static ClientResponse json(int status, String reason, JsonNode body) {
    return response(
        status,
        reason,
        List.of(new Header("Content-Type", "application/json")),
        Octets.utf8(body.toString()));
  }

  private static ClientResponse response(
      int status, String reason, List<Header> headers, Octets body) {
    Headers complete = Headers.of(headers).with("Content-Length", Integer.toString(body.size()));
    return new ClientResponse(status, reason, complete, body);
  }

  private static CompletionStage<ClientResponse> now(ClientResponse response) {
    return CompletableFuture.completedFuture(response);
  }
}
