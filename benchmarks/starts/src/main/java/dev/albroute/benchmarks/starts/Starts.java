package dev.albroute.benchmarks.starts;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Starts functions as processes, in rounds that visit every one in turn, and prints the medians from start to first
 * response. {@code benchmarks/starts/run} is the way to start it.
 */
public final class Starts {

  private static final String CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";
  private static final String ORDERS = "dev.albroute.example.OrdersFunction";
  private static final String CONSTANT = "dev.albroute.benchmarks.starts.ConstantFunction";

  /** What Lambda's managed Java runtimes are started with. */
  private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  private static final String EVENT =
      "{\"requestContext\":{\"elb\":{\"targetGroupArn\":\"arn:aws:elasticloadbalancing:eu-west-1:123456789012:"
          + "targetgroup/orders/0123456789abcdef\"}},\"httpMethod\":\"GET\",\"path\":\"/orders/ord-7f3a91\","
          + "\"queryStringParameters\":{\"expand\":\"items\"},\"headers\":{\"accept\":\"application/json\","
          + "\"host\":\"example.com\",\"x-amzn-trace-id\":\"Root=1-5759e988-bd862e3fe1be46a994272793\","
          + "\"x-forwarded-for\":\"203.0.113.7\",\"x-forwarded-port\":\"443\",\"x-forwarded-proto\":\"https\"},"
          + "\"body\":\"\",\"isBase64Encoded\":false}";

  private final Path work;
  private final byte[] event = EVENT.getBytes(java.nio.charset.StandardCharsets.UTF_8);
  private final Map<String, List<String>> commands = new LinkedHashMap<>();

  private Starts(Path work) {
    this.work = work;
  }

  /**
   * Measures.
   *
   * @param arguments the number of rounds, the client's jar, the function's jar, the home of each JDK, and executables
   *     as {@code name=path}
   * @throws IOException if a process cannot be started or does not answer
   * @throws InterruptedException never
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Starts starts = new Starts(Files.createTempDirectory("starts"));
    Path client = Path.of(arguments[1]).toAbsolutePath();
    Path function = Path.of(arguments[2]).toAbsolutePath();
    for (String argument : Arrays.asList(arguments).subList(3, arguments.length)) {
      int name = argument.indexOf('=');
      if (name >= 0) {
        Path executable = Path.of(argument.substring(name + 1)).toAbsolutePath();
        starts.commands.put(argument.substring(0, name), List.of(executable.toString()));
      } else {
        starts.addJdk(Path.of(argument), client, function);
      }
    }
    starts.measure(Integer.parseInt(arguments[0]));
  }

  private void addJdk(Path home, Path client, Path function)
      throws IOException, InterruptedException {
    String java = home.resolve("bin").resolve("java").toString();
    String release = Files.readString(home.resolve("release"));
    String version = release.replaceAll("(?s).*JAVA_VERSION=\"(\\d+).*", "$1");
    boolean whole = release.contains("java.logging");
    String label = "JDK " + version + (whole ? "" : " with java.base alone");
    String both = function + File.pathSeparator + client;
    List<String> official = new ArrayList<>(FLAGS);
    if (Integer.parseInt(version) >= 24) {
      official.add("--enable-native-access=ALL-UNNAMED");
    }
    official.addAll(List.of("-cp", both, CLIENT));
    List<String> constant = new ArrayList<>(FLAGS);
    constant.addAll(List.of("-cp", both));
    List<String> custom = new ArrayList<>(FLAGS);
    custom.addAll(List.of("-cp", function.toString()));
    if (whole) { // The official client needs java.logging and more.
      add(java, label + ": official client, constant", official, CONSTANT);
      add(java, label + ": official client, orders", official, ORDERS);
      archived(java, label + ": official client, orders", official, ORDERS, version);
    }
    add(java, label + ": custom runtime, constant", constant, CONSTANT);
    add(java, label + ": custom runtime, orders", custom, ORDERS + "Main");
    archived(java, label + ": custom runtime, orders", custom, ORDERS + "Main", version);
  }

  private void add(String java, String name, List<String> flags, String main) {
    List<String> command = new ArrayList<>(List.of(java));
    command.addAll(flags);
    command.add(main);
    commands.put(name, command);
  }

  private void archived(String java, String name, List<String> flags, String main, String version)
      throws IOException, InterruptedException {
    boolean cache = Integer.parseInt(version) >= 25;
    Path archive = work.resolve(name.replaceAll("\\W+", "-") + (cache ? ".aot" : ".jsa"));
    List<String> training = new ArrayList<>(List.of(
        java, cache ? "-XX:AOTCacheOutput=" + archive : "-XX:ArchiveClassesAtExit=" + archive));
    training.addAll(flags);
    training.add(main);
    try (EventSource source = new EventSource()) {
      Process process = start(training, source);
      source.train(event);
      // The JVM writes the archive when it is asked to end.
      process.destroy();
      if (!process.waitFor(2, TimeUnit.MINUTES) || !Files.exists(archive)) {
        process.destroyForcibly();
        throw new IOException("No archive: " + Files.readString(log()));
      }
    }
    List<String> archived = new ArrayList<>(flags);
    archived.add(0, (cache ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive);
    add(java, name + (cache ? ", AOT cache" : ", AppCDS archive"), archived, main);
  }

  private Path log() {
    return work.resolve("log");
  }

  private Process start(List<String> command, EventSource source) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log().toFile());
    Map<String, String> environment = builder.environment();
    environment.put("AWS_LAMBDA_RUNTIME_API", source.authority());
    environment.put("AWS_LAMBDA_FUNCTION_NAME", "orders");
    environment.put("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST");
    environment.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512");
    environment.put("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/orders");
    environment.put("AWS_LAMBDA_LOG_STREAM_NAME", "stream");
    environment.put("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand");
    environment.put("_HANDLER", "orders");
    return builder.start();
  }

  private void measure(int rounds) throws IOException, InterruptedException {
    Map<String, double[]> times = new LinkedHashMap<>();
    Map<String, double[]> peaks = new LinkedHashMap<>();
    for (int round = -1; round < rounds; round++) {
      for (Map.Entry<String, List<String>> entry : commands.entrySet()) {
        try (EventSource source = new EventSource()) {
          long start = System.nanoTime();
          Process process = start(entry.getValue(), source);
          try {
            EventSource.Answer answer = source.serve(event);
            if (!answer.text().contains("\"statusCode\":200")) {
              throw new IOException(entry.getKey() + " answered " + answer.text());
            }
            if (round >= 0) { // The first one fills the page cache.
              times.computeIfAbsent(entry.getKey(), name -> new double[rounds])[round] =
                  (answer.nanos() - start) / 1e6;
              peaks.computeIfAbsent(entry.getKey(), name -> new double[rounds])[round] =
                  peak(process);
            }
          } catch (IOException e) {
            throw new IOException(entry.getKey() + "\n" + Files.readString(log()), e);
          } finally {
            process.destroyForcibly();
            process.waitFor();
          }
        }
      }
    }
    System.out.println("| | median ms | fastest ms | peak MB |\n|---|---|---|---|");
    for (String name : commands.keySet()) {
      System.out.println(String.format(
          Locale.ROOT,
          "| %s | %.1f | %.1f | %.1f |",
          name,
          median(times.get(name)),
          Arrays.stream(times.get(name)).min().orElseThrow(),
          median(peaks.get(name))));
    }
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** The most resident memory of a process, in megabytes; only Linux tells. */
  private static double peak(Process process) throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (Files.isReadable(status)) {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          return Double.parseDouble(line.replaceAll("\\D+", "")) / 1024;
        }
      }
    }
    return Double.NaN;
  }
}
