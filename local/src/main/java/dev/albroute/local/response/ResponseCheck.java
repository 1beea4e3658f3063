package dev.albroute.local.response;

import dev.albroute.local.message.Finding;
import java.util.List;
import java.util.Optional;

/**
 * The judgement about a payload.
 *
 * @param findings everything that is wrong or unlike what was meant, errors first
 * @param response the response, or empty when a finding is an error and the client gets a 502
 */
public record ResponseCheck(List<Finding> findings, Optional<FunctionResponse> response) {

  /**
   * Tells whether the load balancer passes the response on.
   *
   * @return whether no finding is an error
   */
  public boolean isAccepted() {
    return response.isPresent();
  }
}
