package dev.albroute.local.balancer;

import dev.albroute.local.event.AlbEvent;
import dev.albroute.local.message.ClientRequest;
import dev.albroute.local.message.ClientResponse;
import dev.albroute.local.message.Finding;
import dev.albroute.local.message.Octets;
import java.util.List;
import java.util.Optional;

/**
 * Everything about one request.
 *
 * @param request what the client sent; empty when it was unreadable
 * @param event what the function received; empty when it was not invoked
 * @param payload what the function answered; empty when it did not
 * @param response what the client gets
 * @param findings what is wrong, errors first
 * @param logEntry the line of the access log
 */
public record Exchange(
    Optional<ClientRequest> request,
    Optional<AlbEvent> event,
    Optional<Octets> payload,
    ClientResponse response,
    List<Finding> findings,
    AccessLogEntry logEntry) {}
