package dev.albroute.processor.model;

/** The types of the runtime that the processor names. It never sees them as classes; a test loads each of them. */
public final class RuntimeTypes {

  /** The request. */
  public static final TypeRef.ClassType REQUEST =
      TypeRef.ClassType.of("dev.albroute", "AlbRequest");

  /** The response that says its status itself. */
  public static final TypeRef.ClassType RESPONSE =
      TypeRef.ClassType.of("dev.albroute", "AlbResponse");

  /** The context of an invocation. */
  public static final TypeRef.ClassType LAMBDA_CONTEXT =
      TypeRef.ClassType.of("com.amazonaws.services.lambda.runtime", "Context");

  private RuntimeTypes() {}
}
