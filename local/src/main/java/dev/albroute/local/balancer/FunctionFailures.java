package dev.albroute.local.balancer;

import dev.albroute.local.lambda.InvocationResult;
import dev.albroute.local.message.Evidence;
import dev.albroute.local.message.Finding;
import dev.albroute.local.message.Finding.Severity;

/** What a client gets when a function did not answer. */
final class FunctionFailures {

  private FunctionFailures() {}

  static Refusal refusal(InvocationResult outcome) {
    if (outcome instanceof InvocationResult.Failed failed) {
      return refusal(
          502,
          "LambdaUnhandled",
          "The function failed with " + failed.type() + ": " + failed.message(),
          "Catch it in the handler and answer with a statusCode; the function's log has the stack trace");
    }
    if (outcome instanceof InvocationResult.TimedOut timedOut) {
      return refusal(
          502,
          "LambdaUnhandled",
          "The function was still running at its timeout of "
              + timedOut.timeout().toMillis() + " ms",
          "Raise the timeout or make the function faster");
    }
    if (outcome instanceof InvocationResult.Throttled throttled) {
      return refusal(
          502,
          "LambdaThrottling",
          "All " + throttled.limit() + " environments of the function were busy",
          "Raise the concurrency of the function");
    }
    if (outcome instanceof InvocationResult.Unreachable unreachable) {
      return refusal(
          504,
          "LambdaConnectionTimeout",
          "No environment took the invocation within " + unreachable.waited().toMillis() + " ms",
          "Start the function's process and let it ask for the next invocation");
    }
    throw new IllegalArgumentException("Not a failure: " + outcome);
  }

  private static Refusal refusal(int status, String reason, String problem, String fix) {
    return new Refusal(
        status, new Finding(Severity.ERROR, reason, "", problem, fix, Evidence.DOCUMENTED));
  }
}
