package dev.albroute.local.http;

import dev.albroute.local.message.ClientRequest;
import dev.albroute.local.message.ClientResponse;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;

/** Answers the requests of an {@link HttpServer}. Called on the server's I/O threads, which it must not block. */
public interface HttpHandler {

  /**
   * Answers a request.
   *
   * @param request the whole request, or as much of its body as the server reads
   * @param clientGone tells at any time whether the client has closed the connection or the stream
   * @return the response, later
   */
  CompletionStage<ClientResponse> handle(ClientRequest request, BooleanSupplier clientGone);

  /**
   * Answers what could not be read as a request.
   *
   * @param unreadable what is known about it
   * @return the response, after which the connection is closed
   */
  ClientResponse refuse(UnreadableRequest unreadable);
}
