/** A local Application Load Balancer for Lambda functions. */
// aws-lambda-java-core has no module descriptor, and its types stand in our signatures.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module dev.albroute.local {
  requires transitive aws.lambda.java.core;
  requires com.fasterxml.jackson.databind;
  requires info.picocli;
  requires static transitive org.jspecify;
}
