package dev.albroute.local.http;

import io.netty.channel.ChannelHandlerContext;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** What becomes of a connection that failed: closed, and told about unless the client just went away. */
@SuppressWarnings(
    "FutureReturnValueIgnored") // A write or close that fails closes the channel, which is all
// there is to do.
final class FailureLog {

  private static final Logger LOG = System.getLogger("dev.albroute.local");

  private FailureLog() {}

  static void closing(ChannelHandlerContext context, Throwable cause) {
    if (!(cause instanceof IOException)) {
      LOG.log(
          Level.WARNING,
          "The connection of " + context.channel().remoteAddress() + " is closed",
          cause);
    }
    context.close();
  }
}
