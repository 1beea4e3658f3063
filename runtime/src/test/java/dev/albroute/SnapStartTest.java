package dev.albroute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.crac.Core;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A handler around a checkpoint, on a plain JVM with the API of CRaC. */
@Timeout(120)
class SnapStartTest {

  /** A function that says when it is primed, around a checkpoint if it is told so. */
  static final class Function {
    public static void main(String[] arguments) throws Exception {
      List<String> requests = new ArrayList<>();
      AlbHandler handler = new PrimedHandler(requests);
      boolean crac = Function.class.getResource("/org/crac/Core.class") != null;
      System.out.println((crac ? "with" : "without") + " CRaC, constructed " + requests);
      if (arguments.length > 0) {
        Core.checkpointRestore();
      }
      System.out.println("restored " + requests);
      TestResponse response = TestHandler.send(handler, TestEvent.multi("GET", "/real"));
      System.out.println("answered " + response.status() + " " + response.header("x-path"));
    }
  }

  /** Primes itself with one request. */
  private static final class PrimedHandler extends AlbHandler {
    private final List<String> requests;

    PrimedHandler(List<String> requests) {
      this.requests = requests;
    }

    @Override
    public void prime() {
      super.prime();
      int status =
          AlbPriming.request("POST", "/primed").body("application/json", "{}").send(this);
      requests.add("status " + status);
    }

    @Override
    protected int route(String method, AlbRequest request) {
      return method.equals("*") ? 0 : NO_ROUTE;
    }

    @Override
    protected String[] methods() {
      return new String[] {"*"};
    }

    @Override
    protected String template(int route) {
      return "/{path*}";
    }

    @Override
    protected AlbResponse<?> call(int route, AlbRequest request) {
      requests.add(request.method() + " " + request.path()
          + (request.isMultiValue() ? " multi" : " single"));
      return AlbResponse.noContent().header("x-path", request.path());
    }
  }

  @Test
  void isPrimedBeforeTheCheckpointAndAnswersAfterTheRestore() throws Exception {
    assertThat(run("snap-start", true, "checkpoint"))
        .containsExactly(
            "with CRaC, constructed []",
            "restored [POST /primed single, POST /primed multi, status 204]",
            "answered 204 /real");
  }

  @Test
  void isNotPrimedWhereLambdaTakesNoSnapshot() throws Exception {
    assertThat(run("on-demand", true, "checkpoint"))
        .containsExactly("with CRaC, constructed []", "restored []", "answered 204 /real");
  }

  @Test
  void doesWithoutTheApiOfCracWhereItIsNotOnTheClassPath() throws Exception {
    assertThat(run("snap-start", false))
        .containsExactly("without CRaC, constructed []", "restored []", "answered 204 /real");
  }

  private static List<String> run(String initialization, boolean withCrac, String... arguments)
      throws IOException, InterruptedException {
    List<String> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (withCrac || !entry.contains("crac")) {
        entries.add(entry);
      }
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dorg.crac.Core.Compat=dev.albroute.checkpoint");
    command.add("-cp");
    command.add(String.join(File.pathSeparator, entries));
    command.add(Function.class.getName());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("AWS_LAMBDA_INITIALIZATION_TYPE", initialization);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return output.lines().toList();
  }
}
