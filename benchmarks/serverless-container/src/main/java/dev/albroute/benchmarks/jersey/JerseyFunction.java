package dev.albroute.benchmarks.jersey;

import com.amazonaws.serverless.proxy.jersey.JerseyLambdaContainerHandler;
import com.amazonaws.serverless.proxy.model.AwsProxyRequest;
import com.amazonaws.serverless.proxy.model.AwsProxyResponse;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** Jersey in aws-serverless-java-container, with the settings for a quick start that its archetype has. */
public class JerseyFunction implements RequestStreamHandler {

  private static final ResourceConfig APPLICATION = new ResourceConfig()
      .property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
      .property(ServerProperties.WADL_FEATURE_DISABLE, true)
      .property(ServerProperties.METAINF_SERVICES_LOOKUP_DISABLE, true)
      .property(ServerProperties.BV_FEATURE_DISABLE, true)
      .property(ServerProperties.JSON_PROCESSING_FEATURE_DISABLE, true)
      .property(ServerProperties.MOXY_JSON_FEATURE_DISABLE, true)
      .register(OrdersResource.class)
      .register(ImagesResource.class)
      .register(JacksonFeature.class);
  private static final JerseyLambdaContainerHandler<AwsProxyRequest, AwsProxyResponse> HANDLER =
      JerseyLambdaContainerHandler.getAwsProxyHandler(APPLICATION);

  /** A function. */
  public JerseyFunction() {}

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    HANDLER.proxyStream(in, out, context);
  }
}
