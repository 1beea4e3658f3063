package dev.albroute.lambda;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes one invocation after the other, on one thread and one connection. */
final class InvocationLoop implements Runnable {

  // Where the X-Ray SDK and the AWS SDK look for the trace; a Java program cannot set
  // _X_AMZN_TRACE_ID.
  private static final String TRACE_PROPERTY = "com.amazonaws.xray.traceHeader";

  private final RuntimeApi api;
  private final RequestStreamHandler handler;
  private final Map<String, String> environment;
  private final FunctionLog log;
  private final boolean alone;
  private final ResponseBuffer response = new ResponseBuffer();

  private InvocationLoop(
      RuntimeApi api,
      RequestStreamHandler handler,
      Map<String, String> environment,
      FunctionLog log,
      boolean alone) {
    this.api = api;
    this.handler = handler;
    this.environment = environment;
    this.log = log;
    this.alone = alone;
  }

  /** The only loop of the process: the trace of its invocation is that of the process. */
  static InvocationLoop single(
      RuntimeApi api,
      RequestStreamHandler handler,
      Map<String, String> environment,
      FunctionLog log) {
    return new InvocationLoop(api, handler, environment, log, true);
  }

  /** One of several loops; the trace is in the context only. */
  static InvocationLoop concurrent(
      RuntimeApi api,
      RequestStreamHandler handler,
      Map<String, String> environment,
      FunctionLog log) {
    return new InvocationLoop(api, handler, environment, log, false);
  }

  /** Returns when the API cannot be used any more or the JVM is broken; the reason is in the log. */
  @Override
  public void run() {
    try {
      while (serve()) {
        // The next one.
      }
    } catch (IOException | RuntimeException e) {
      log.logger(null).log(ErrorReport.trace(e), LogLevel.FATAL);
    } finally {
      api.close();
    }
  }

  /** Serves one invocation; returns whether the process is fit for another. */
  private boolean serve() throws IOException {
    api.next();
    HttpAnswer event = api.answer();
    Invocation invocation = new Invocation(event, environment, log);
    if (alone) {
      trace(invocation.getXrayTraceId());
    }
    response.reset();
    try {
      handler.handleRequest(
          new ByteArrayInputStream(
              event.bytes(), event.bodyStart(), event.bodyEnd() - event.bodyStart()),
          response,
          invocation);
    } catch (Exception | Error e) {
      return failed(invocation, e);
    }
    // The function's business with its own thread ends here.
    Thread.interrupted();
    String id = invocation.getAwsRequestId();
    return accepted(invocation, api.response(id, response.bytes(), response.size()));
  }

  private boolean failed(Invocation invocation, Throwable failure) throws IOException {
    Thread.interrupted();
    invocation.getLogger().log(ErrorReport.trace(failure), LogLevel.ERROR);
    ErrorReport report = new ErrorReport(ErrorReport.USER_EXCEPTION, failure);
    boolean fit = accepted(invocation, api.invocationError(invocation.getAwsRequestId(), report));
    // Out of memory or stack: with concurrent invocations the others go on.
    return fit && !(alone && failure instanceof VirtualMachineError);
  }

  private boolean accepted(Invocation invocation, int status) throws IOException {
    if (status < 300) {
      return true;
    }
    String complaint = "The Runtime API answered " + status + " to the result of " + response.size()
        + " bytes: " + api.content();
    if (status >= 500) { // "Container error. Non-recoverable state. Runtime should exit promptly."
      throw new RuntimeApiException(complaint);
    }
    invocation.getLogger().log(complaint, LogLevel.ERROR);
    if (status == 413 && response.size() > 0) {
      ErrorReport report = new ErrorReport(
          ErrorReport.RESPONSE_TOO_LARGE,
          "The response of " + response.size() + " bytes is larger than Lambda accepts");
      response.reset();
      return accepted(invocation, api.invocationError(invocation.getAwsRequestId(), report));
    }
    return true;
  }

  private static void trace(@Nullable String header) {
    if (header == null) {
      System.clearProperty(TRACE_PROPERTY);
    } else {
      System.setProperty(TRACE_PROPERTY, header);
    }
  }
}
