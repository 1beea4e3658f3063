/** What a deployed AlbRoute function needs. */
// aws-lambda-java-core has no module descriptor, and its types stand in our signatures.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module dev.albroute.runtime {
  requires transitive aws.lambda.java.core;
  requires static org.crac;
  requires static transitive org.jspecify;

  exports dev.albroute;
  exports dev.albroute.binding;
  exports dev.albroute.filter;
  exports dev.albroute.json;
  exports dev.albroute.lambda;
}
