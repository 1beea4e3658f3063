package dev.albroute.processor.model;

/** The types of the runtime that the processor names. It never sees them as classes; a test loads each of them. */
public final class RuntimeTypes {

  /** The superclass of generated handlers. */
  public static final TypeRef.ClassType HANDLER =
      TypeRef.ClassType.of("dev.albroute", "AlbHandler");

  /** What surrounds each call. */
  public static final TypeRef.ClassType FILTER = TypeRef.ClassType.of("dev.albroute", "AlbFilter");

  /** The request. */
  public static final TypeRef.ClassType REQUEST =
      TypeRef.ClassType.of("dev.albroute", "AlbRequest");

  /** The response that says its status itself. */
  public static final TypeRef.ClassType RESPONSE =
      TypeRef.ClassType.of("dev.albroute", "AlbResponse");

  /** A request that goes through a handler before the first real one. */
  public static final TypeRef.ClassType PRIMING =
      TypeRef.ClassType.of("dev.albroute", "AlbPriming");

  /** The exception that answers with a problem document. */
  public static final TypeRef.ClassType PROBLEM =
      TypeRef.ClassType.of("dev.albroute", "HttpProblem");

  /** What converts the values of a request. */
  public static final TypeRef.ClassType BINDING =
      TypeRef.ClassType.of("dev.albroute.binding", "RequestBinding");

  /** What reads JSON. */
  public static final TypeRef.ClassType JSON_READER =
      TypeRef.ClassType.of("dev.albroute.json", "JsonReader");

  /** What writes JSON. */
  public static final TypeRef.ClassType JSON_WRITER =
      TypeRef.ClassType.of("dev.albroute.json", "JsonWriter");

  /** The property names of a type. */
  public static final TypeRef.ClassType JSON_NAMES =
      TypeRef.ClassType.of("dev.albroute.json", "JsonNames");

  /** What writes the values of one type. */
  public static final TypeRef.ClassType JSON_ENCODER =
      TypeRef.ClassType.of("dev.albroute.json", "JsonEncoder");

  /** The code for {@link Scalar.Family#JDK}. */
  public static final TypeRef.ClassType JDK_CODECS =
      TypeRef.ClassType.of("dev.albroute.json", "JdkCodecs");

  /** The code for {@link Scalar.Family#JAVA_TIME}. */
  public static final TypeRef.ClassType JAVA_TIME_CODECS =
      TypeRef.ClassType.of("dev.albroute.json", "JavaTimeCodecs");

  /** The code for any JSON value. */
  public static final TypeRef.ClassType OBJECT_CODEC =
      TypeRef.ClassType.of("dev.albroute.json", "ObjectCodec");

  /** What runs a handler as a program. */
  public static final TypeRef.ClassType CUSTOM_RUNTIME =
      TypeRef.ClassType.of("dev.albroute.lambda", "CustomRuntime");

  /** What finds the class that is meant in a hierarchy. */
  public static final TypeRef.ClassType JSON_TAGS =
      TypeRef.ClassType.of("dev.albroute.json", "JsonTags");

  /** A JSON value as it stands. */
  public static final TypeRef.ClassType JSON_VALUE =
      TypeRef.ClassType.of("dev.albroute.json", "JsonValue");

  /** The code for {@link Scalar.Family#ATOMIC}. */
  public static final TypeRef.ClassType ATOMIC_CODECS =
      TypeRef.ClassType.of("dev.albroute.json", "AtomicCodecs");

  /** The code for the keys of maps. */
  public static final TypeRef.ClassType MAP_KEYS =
      TypeRef.ClassType.of("dev.albroute.json", "MapKeys");

  /** The code for numbers and booleans in quotes. */
  public static final TypeRef.ClassType QUOTED_CODECS =
      TypeRef.ClassType.of("dev.albroute.json", "QuotedCodecs");

  /** The code for dates and times by patterns. */
  public static final TypeRef.ClassType TIME_PATTERN =
      TypeRef.ClassType.of("dev.albroute.json", "TimePattern");

  /** The code for moments and durations as numbers. */
  public static final TypeRef.ClassType TIME_NUMBERS =
      TypeRef.ClassType.of("dev.albroute.json", "TimeNumbers");

  /** The context of an invocation. */
  public static final TypeRef.ClassType LAMBDA_CONTEXT =
      TypeRef.ClassType.of("com.amazonaws.services.lambda.runtime", "Context");

  private RuntimeTypes() {}
}
