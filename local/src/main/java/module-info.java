/** A local Application Load Balancer for Lambda functions. */
// aws-lambda-java-core has no module descriptor, and its types stand in our signatures.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module dev.albroute.local {
  requires transitive aws.lambda.java.core;
  requires transitive com.fasterxml.jackson.databind;
  requires info.picocli;
  requires io.netty.buffer;
  requires io.netty.codec;
  requires io.netty.codec.http;
  requires io.netty.codec.http2;
  requires io.netty.common;
  requires io.netty.handler;
  requires io.netty.transport;
  requires static transitive org.junit.jupiter.api;
  requires static transitive org.jspecify;
  requires org.yaml.snakeyaml;

  exports dev.albroute.local;
  exports dev.albroute.local.balancer;
  exports dev.albroute.local.event;
  exports dev.albroute.local.junit;
  exports dev.albroute.local.lambda;
  exports dev.albroute.local.message;
  exports dev.albroute.local.response;
  exports dev.albroute.local.rules;
  exports dev.albroute.local.template;

  opens dev.albroute.local.cli to
      info.picocli;
}
