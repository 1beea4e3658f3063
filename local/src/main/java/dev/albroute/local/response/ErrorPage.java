package dev.albroute.local.response;

import dev.albroute.local.message.Header;
import dev.albroute.local.message.Headers;
import dev.albroute.local.message.Octets;
import java.util.List;

/** The page that a load balancer shows when it answers for itself. */
public final class ErrorPage {

  private ErrorPage() {}

  /**
   * Writes the page of a status code.
   *
   * @param status a 4xx or 5xx code
   * @return a response whose title and heading are the code and its phrase
   */
  public static FunctionResponse of(int status) {
    String reason = ReasonPhrases.of(status);
    String title = status + " " + reason;
    String page = String.join(
        "\r\n",
        "<html>",
        "<head><title>" + title + "</title></head>",
        "<body>",
        "<center><h1>" + title + "</h1></center>",
        "</body>",
        "</html>",
        "");
    Headers headers = Headers.of(List.of(new Header("Content-Type", "text/html")));
    return new FunctionResponse(status, reason, headers, Octets.utf8(page));
  }
}
