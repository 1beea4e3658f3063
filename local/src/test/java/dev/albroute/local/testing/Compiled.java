package dev.albroute.local.testing;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles classes into a folder during a test. */
public final class Compiled {

  private Compiled() {}

  /** Compiles {@code com.acme.Hello}, a stream handler that answers with a text. */
  public static void hello(Path folder, String answer) throws IOException {
    compile(folder, "com.acme.Hello", """
        package com.acme;

        import com.amazonaws.services.lambda.runtime.Context;
        import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
        import java.io.*;

        public class Hello implements RequestStreamHandler {
          private static int calls;

          public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
            in.readAllBytes();
            out.write(("{\\"statusCode\\":200,\\"headers\\":{\\"content-type\\":\\"text/plain\\"},\\"body\\":\\"%s "
                + ++calls + "\\"}").getBytes("UTF-8"));
          }
        }
        """.formatted(answer));
  }

  public static void compile(Path folder, String name, String source) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavaFileObject file =
        new SimpleJavaFileObject(
            URI.create("string:///" + name.replace('.', '/') + ".java"),
            JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    StringWriter messages = new StringWriter();
    List<String> options = List.of(
        "-d", folder.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none");
    if (!compiler.getTask(messages, null, null, options, null, List.of(file)).call()) {
      throw new IllegalArgumentException(messages.toString());
    }
  }
}
