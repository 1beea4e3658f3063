package dev.albroute.lambda;

import dev.albroute.json.JsonWriter;
import dev.albroute.json.Utf8Output;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a failure: to the API the document and the X-Ray cause that Lambda's own Java runtime
 * sends, with the frames of this runtime left out; to the log everything.
 */
final class ErrorReport {

  /** The function could not be started. */
  static final String BAD_FUNCTION_CODE = "Runtime.BadFunctionCode";

  /** The handler threw. */
  static final String USER_EXCEPTION = "Runtime.UserException";

  /** The response is larger than Lambda takes. */
  static final String RESPONSE_TOO_LARGE = "Function.ResponseSizeTooLarge";

  // A header field has to carry the cause.
  private static final int FRAMES_IN_CAUSE = 50;

  private final String category;
  private final String type;
  private final String message;
  private final StackTraceElement[] frames;

  /**
   * A failure that was thrown.
   *
   * @param category what {@code Lambda-Runtime-Function-Error-Type} says
   * @param failure what was thrown
   */
  ErrorReport(String category, Throwable failure) {
    String text = failure.getLocalizedMessage();
    this.category = category;
    this.type = failure.getClass().getName();
    this.message = text == null ? type : text;
    this.frames = functionFrames(failure.getStackTrace());
  }

  /**
   * A failure that nothing was thrown for.
   *
   * @param category what {@code Lambda-Runtime-Function-Error-Type} says, and the type of the error
   * @param message what failed
   */
  ErrorReport(String category, String message) {
    this.category = category;
    this.type = category;
    this.message = message;
    this.frames = new StackTraceElement[0];
  }

  String category() {
    return category;
  }

  /** {@code errorMessage}, {@code errorType}, {@code stackTrace}. */
  byte[] document() {
    Utf8Output out = new Utf8Output(1024);
    JsonWriter json = new JsonWriter(out);
    json.beginObject();
    json.name("errorMessage");
    json.writeString(message);
    json.name("errorType");
    json.writeString(type);
    json.name("stackTrace");
    json.beginArray();
    for (StackTraceElement frame : frames) {
      json.writeString(frame.toString());
    }
    json.endArray();
    json.endObject();
    return out.toByteArray();
  }

  /**
   * What X-Ray shows in the function's segment, as JSON in ASCII on one line.
   *
   * @return the cause, or {@code null} where nothing was thrown
   */
  @Nullable
  String xrayCause() {
    if (frames.length == 0) {
      return null;
    }
    int count = Math.min(frames.length, FRAMES_IN_CAUSE);
    Set<String> paths = new LinkedHashSet<>();
    Utf8Output out = new Utf8Output(4096);
    JsonWriter json = new JsonWriter(out);
    json.beginObject();
    json.name("working_directory");
    json.writeString(System.getProperty("user.dir"));
    json.name("exceptions");
    json.beginArray();
    json.beginObject();
    json.name("message");
    json.writeString(message);
    json.name("type");
    json.writeString(type);
    json.name("stack");
    json.beginArray();
    for (int i = 0; i < count; i++) {
      String path = path(frames[i]);
      paths.add(path);
      json.beginObject();
      json.name("label");
      json.writeString(frames[i].getMethodName());
      json.name("path");
      json.writeString(path);
      json.name("line");
      json.writeInt(frames[i].getLineNumber());
      json.endObject();
    }
    json.endArray();
    json.endObject();
    json.endArray();
    json.name("paths");
    json.beginArray();
    for (String path : paths) {
      json.writeString(path);
    }
    json.endArray();
    json.endObject();
    return escaped(new String(out.toByteArray(), StandardCharsets.UTF_8));
  }

  /**
   * The whole stack trace with its causes, for the log.
   *
   * @param failure what was thrown
   * @return many lines
   */
  static String trace(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }

  private static StackTraceElement[] functionFrames(StackTraceElement[] all) {
    String own = InvocationLoop.class.getName();
    int count = 0;
    while (count < all.length && !all[count].getClassName().equals(own)) {
      count++;
    }
    StackTraceElement[] result = new StackTraceElement[count];
    System.arraycopy(all, 0, result, 0, count);
    return result;
  }

  private static String path(StackTraceElement frame) {
    String file = frame.getFileName();
    if (file != null) {
      return file;
    }
    String name = frame.getClassName();
    return name.substring(name.lastIndexOf('.') + 1) + ".java";
  }

  /** A field value is ASCII (RFC 9110, 5.5); outside of strings JSON has nothing else anyway. */
  private static String escaped(String json) {
    StringBuilder ascii = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c < 0x7f) {
        ascii.append(c);
      } else {
        ascii.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          ascii.append(Character.forDigit(c >> shift & 0xf, 16));
        }
      }
    }
    return ascii.toString();
  }
}
