package dev.albroute;

import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/**
 * Primes a handler before Lambda takes the snapshot. It stands apart from the handler, since it can be
 * loaded only where {@code org.crac:crac} is on the class path.
 */
final class SnapStart implements Resource {

  private final AlbHandler handler;

  private SnapStart(AlbHandler handler) {
    this.handler = handler;
  }

  /**
   * Registers a handler.
   *
   * @param handler what to prime
   * @return what has to live as long as the handler: the registry itself holds it weakly
   */
  static Object register(AlbHandler handler) {
    SnapStart resource = new SnapStart(handler);
    Core.getGlobalContext().register(resource);
    return resource;
  }

  @Override
  public void beforeCheckpoint(Context<? extends Resource> context) {
    handler.prime();
  }

  /** Nothing: a handler keeps no connection, no clock reading and no random number. */
  @Override
  public void afterRestore(Context<? extends Resource> context) {}
}
