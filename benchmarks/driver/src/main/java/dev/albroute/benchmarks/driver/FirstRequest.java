package dev.albroute.benchmarks.driver;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;

/**
 * The whole life of a cold start: makes the handler, answers one event, writes the answer to standard output followed
 * by a line end, and stays until standard input ends, so that whoever started it can look at the process.
 */
public final class FirstRequest {

  private FirstRequest() {}

  /**
   * Answers one event.
   *
   * @param args the class of the handler, the file that holds the event
   */
  public static void main(String[] args) throws IOException, ReflectiveOperationException {
    RequestStreamHandler handler = Handlers.load(args[0]);
    byte[] event;
    try (FileInputStream file = new FileInputStream(args[1])) {
      event = file.readAllBytes();
    }
    ByteArrayOutputStream answer = new ByteArrayOutputStream(1024);
    handler.handleRequest(new ByteArrayInputStream(event), answer, new Invocation());
    answer.write('\n');
    try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
      answer.writeTo(out);
      try (FileInputStream in = new FileInputStream(FileDescriptor.in)) {
        in.read();
      }
    }
  }
}
