package dev.albroute.benchmarks.harness;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One fresh JVM that answers one event.
 *
 * @param answer what it wrote
 * @param wallMillis from the start of the process to the last byte of the answer
 * @param cpuMillis processor time of all its threads until then; NaN where the system does not tell
 * @param peakMegabytes the most resident memory until then; NaN where the system does not tell
 */
record ColdProcess(String answer, double wallMillis, double cpuMillis, double peakMegabytes) {

  private static final String MAIN = "dev.albroute.benchmarks.driver.FirstRequest";
  private static final double NANOS_PER_MILLI = 1e6;
  private static final double KILOBYTES_PER_MEGABYTE = 1024;

  /** Starts a JVM with those flags, waits for the answer, looks at the process and lets it end. */
  static ColdProcess run(
      Jdk jdk, List<String> flags, String classPath, String handler, Path event, File log)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(jdk.java());
    command.addAll(flags);
    command.addAll(List.of("-cp", classPath, MAIN, handler, event.toString()));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(log));
    long start = System.nanoTime();
    Process process = builder.start();
    String answer = line(process.getInputStream());
    double wall = (System.nanoTime() - start) / NANOS_PER_MILLI;
    double cpu = cpuMillis(process.pid());
    double peak = peakMegabytes(process.pid());
    process.getOutputStream().close();
    int exit = process.waitFor();
    if (exit != 0 || answer.isEmpty()) {
      throw new IOException("Exit code " + exit + " of " + command + "; see " + log);
    }
    return new ColdProcess(answer, wall, cpu, peak);
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      line.write(buffer, 0, read);
      if (read > 0 && buffer[read - 1] == '\n') {
        break;
      }
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  /** The scheduler counts in nanoseconds, which {@code /proc/<pid>/stat} rounds to hundredths of a second. */
  private static double cpuMillis(long pid) throws IOException {
    Path tasks = Path.of("/proc", Long.toString(pid), "task");
    if (!Files.isDirectory(tasks)) {
      return Double.NaN;
    }
    long nanos = 0;
    try (DirectoryStream<Path> threads = Files.newDirectoryStream(tasks)) {
      for (Path thread : threads) {
        Path schedule = thread.resolve("schedstat");
        if (!Files.isReadable(schedule)) {
          return Double.NaN;
        }
        String text = Files.readString(schedule);
        nanos += Long.parseLong(text.substring(0, text.indexOf(' ')));
      }
    }
    return nanos / NANOS_PER_MILLI;
  }

  private static double peakMegabytes(long pid) throws IOException {
    Path status = Path.of("/proc", Long.toString(pid), "status");
    if (!Files.isReadable(status)) {
      return Double.NaN;
    }
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("VmHWM:")) {
        return Integer.parseInt(line.replaceAll("\\D", "")) / KILOBYTES_PER_MEGABYTE;
      }
    }
    return Double.NaN;
  }
}
