package dev.albroute.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A training run of a program makes an archive that holds all of the function. */
class TrainingIT {

  private static final boolean HAS_CACHE = Runtime.version().feature() >= 25;

  @TempDir
  Path directory;

  @Test
  void theFunctionIsLoadedFromTheArchive() throws IOException, InterruptedException {
    Path archive = directory.resolve("function.archive");
    String output = HAS_CACHE ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=";
    assertThat(run(output + archive, "train")).isZero();

    String input = HAS_CACHE ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";
    try (FunctionProcess function = CustomRuntimeProcess.start(
        "OrdersFunction", Map.of(), input + archive, "-Xlog:class+load:stdout")) {
      Invocation.of("GET", "/orders/ord-7f3a91").on(function).hasStatus(200);
      Invocation.of("GET", "/orders").query("status", "SHIPPED").on(function).hasStatus(200);

      List<String> ours = function
          .log()
          .lines()
          .filter(line -> line.contains("dev.albroute.") && line.contains(" source: "))
          .toList();
      assertThat(ours).hasSizeGreaterThan(30);
      assertThat(ours).allMatch(line -> line.contains("shared objects file"));
    }
  }

  @Test
  void otherArgumentsAreRefused() throws IOException, InterruptedException {
    assertThat(run("-Xshare:auto", "trian")).isEqualTo(1);
    assertThat(Files.readString(log())).contains("The only argument is train");
  }

  private Path log() {
    return directory.resolve("log");
  }

  private int run(String flag, String argument) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(
            ManagedRuntime.java(),
            flag,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            ManagedRuntime.JAR.toAbsolutePath().toString(),
            "dev.albroute.example.OrdersFunctionMain",
            argument)
        .redirectErrorStream(true)
        .redirectOutput(log().toFile())
        .start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }
}
