package dev.albroute.local.testing;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A custom runtime in a process of its own: answers with its process id, or does what the event says. */
public final class TinyRuntime {

  private TinyRuntime() {}

  public static void main(String[] arguments) throws Exception {
    String base =
        "http://" + System.getenv("AWS_LAMBDA_RUNTIME_API") + "/2018-06-01/runtime/invocation/";
    HttpClient client =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    while (true) {
      HttpResponse<String> next = client.send(
          HttpRequest.newBuilder(URI.create(base + "next")).build(), BodyHandlers.ofString());
      String id = next.headers().firstValue("lambda-runtime-aws-request-id").orElseThrow();
      if (next.body().contains("\"path\":\"/exit\"")) {
        System.exit(3);
      }
      if (next.body().contains("\"path\":\"/hang\"")) {
        Thread.sleep(60_000);
      }
      if (next.body().contains("\"path\":\"/sleep\"")) {
        Thread.sleep(2000);
      }
      String payload =
          "{\"statusCode\":200,\"headers\":{\"content-type\":\"text/plain\",\"x-handler\":\""
              + System.getenv("_HANDLER") + "\"},\"body\":\""
              + ProcessHandle.current().pid() + "\"}";
      client.send(
          HttpRequest.newBuilder(URI.create(base + id + "/response"))
              .POST(BodyPublishers.ofString(payload))
              .build(),
          BodyHandlers.discarding());
    }
  }
}
