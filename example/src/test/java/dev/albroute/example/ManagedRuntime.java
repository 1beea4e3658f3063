package dev.albroute.example;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Starts the packaged example as Lambda's own Java runtimes do: the runtime interface client on the class path, with the
 * flags that Lambda gives to a JVM, and the unpacked function in the working directory, from which the client loads it.
 */
final class ManagedRuntime {

  static final Path JAR = Path.of("target", "albroute-example.jar");

  private static final Path TASK = Path.of("target", "task");
  private static final String CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";
  private static final String CLIENT_LIBRARY =
      "com.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI";

  private ManagedRuntime() {}

  /**
   * Starts a function.
   *
   * @param handler the simple name of its class
   * @param variables variables beside those that Lambda sets
   * @param flags more flags of the JVM
   */
  static FunctionProcess start(String handler, Map<String, String> variables, String... flags) {
    List<String> command = new ArrayList<>();
    command.add(java());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx400m"));
    if (Runtime.version().feature() >= 24) {
      // The client loads a library, which newer JVMs warn about.
      command.add("--enable-native-access=ALL-UNNAMED");
    }
    command.addAll(List.of(flags));
    command.add("-D" + CLIENT_LIBRARY + "=" + library());
    command.addAll(List.of("-cp", classPath(), CLIENT, "dev.albroute.example." + handler));
    return FunctionProcess.start(command, task(), variables);
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static String classPath() {
    List<String> jars = new ArrayList<>();
    for (String type : List.of(
        CLIENT,
        "com.amazonaws.services.lambda.runtime.serialization.PojoSerializer",
        "software.amazon.awssdk.utilslite.SdkInternalThreadLocal",
        // Of aws-lambda-java-core the function has only what it uses in its own jar.
        "com.amazonaws.services.lambda.runtime.logging.LogFormat")) {
      jars.add(jarOf(type));
    }
    return String.join(File.pathSeparator, jars);
  }

  private static String jarOf(String type) {
    try {
      Class<?> found = Class.forName(type, false, ManagedRuntime.class.getClassLoader());
      CodeSource source = found.getProtectionDomain().getCodeSource();
      return Path.of(source.getLocation().toURI()).toString();
    } catch (ReflectiveOperationException | java.net.URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  /** The unpacked jar, Lambda's {@code /var/task}. */
  private static synchronized Path task() {
    try {
      if (!Files.exists(TASK)
          || Files.getLastModifiedTime(TASK).compareTo(Files.getLastModifiedTime(JAR)) < 0) {
        try (JarFile jar = new JarFile(JAR.toFile())) {
          for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
            unpack(jar, entries.nextElement());
          }
        }
        Files.setLastModifiedTime(TASK, Files.getLastModifiedTime(JAR));
      }
      return TASK;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void unpack(JarFile jar, JarEntry entry) throws IOException {
    Path file = TASK.resolve(entry.getName());
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.getParent());
    try (InputStream in = jar.getInputStream(entry)) {
      Files.write(file, in.readAllBytes());
    }
  }

  /**
   * The client's native part in a file of our own: by itself it unpacks it to one fixed path for all processes of a
   * machine.
   */
  private static synchronized Path library() {
    String architecture = System.getProperty("os.arch").equals("aarch64") ? "aarch_64" : "x86_64";
    String resource = "/jni/libaws-lambda-jni.linux-" + architecture + ".so";
    Path library = Path.of("target", "libaws-lambda-jni.so").toAbsolutePath();
    try (InputStream in = ManagedRuntime.class.getResourceAsStream(resource)) {
      if (!Files.exists(library)) {
        Files.write(library, in.readAllBytes());
      }
      return library;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
