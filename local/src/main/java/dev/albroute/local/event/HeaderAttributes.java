package dev.albroute.local.event;

import static java.util.Objects.requireNonNull;

/**
 * The attributes of a load balancer that change the headers of a request, with the names and defaults of the ELB user
 * guide. Immutable; start from {@link #DEFAULTS}.
 *
 * @param forwardedFor {@code routing.http.xff_header_processing.mode}
 * @param forwardedClientPort {@code routing.http.xff_client_port.enabled}: {@code x-forwarded-for} names the client's
 *     port too
 * @param dropInvalidNames {@code routing.http.drop_invalid_header_fields.enabled}: fields whose name is not made of
 *     letters, digits and hyphens do not reach the function
 * @param preserveHost {@code routing.http.preserve_host_header.enabled}: the Host field is left alone; else the
 *     listener's port is appended where it is not the scheme's own and the field has none
 */
public record HeaderAttributes(
    ForwardedFor forwardedFor,
    boolean forwardedClientPort,
    boolean dropInvalidNames,
    boolean preserveHost) {

  /** What a load balancer does unless told otherwise. */
  public static final HeaderAttributes DEFAULTS =
      new HeaderAttributes(ForwardedFor.APPEND, false, false, false);

  /** What happens to {@code x-forwarded-for}. */
  public enum ForwardedFor {
    /** The client's address is appended. */
    APPEND,
    /** The field is passed as it came, or not at all. */
    PRESERVE,
    /** The field is removed. */
    REMOVE
  }

  /** Refuses nulls. */
  public HeaderAttributes {
    requireNonNull(forwardedFor, "forwardedFor");
  }

  /**
   * Changes one attribute.
   *
   * @param mode the new {@code routing.http.xff_header_processing.mode}
   * @return the changed attributes
   */
  public HeaderAttributes withForwardedFor(ForwardedFor mode) {
    return new HeaderAttributes(mode, forwardedClientPort, dropInvalidNames, preserveHost);
  }

  /**
   * Turns {@code routing.http.xff_client_port.enabled} on.
   *
   * @return the changed attributes
   */
  public HeaderAttributes withForwardedClientPort() {
    return new HeaderAttributes(forwardedFor, true, dropInvalidNames, preserveHost);
  }

  /**
   * Turns {@code routing.http.drop_invalid_header_fields.enabled} on.
   *
   * @return the changed attributes
   */
  public HeaderAttributes withInvalidNamesDropped() {
    return new HeaderAttributes(forwardedFor, forwardedClientPort, true, preserveHost);
  }

  /**
   * Turns {@code routing.http.preserve_host_header.enabled} on.
   *
   * @return the changed attributes
   */
  public HeaderAttributes withHostPreserved() {
    return new HeaderAttributes(forwardedFor, forwardedClientPort, dropInvalidNames, true);
  }
}
