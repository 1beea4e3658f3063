package dev.albroute.local.http;

import dev.albroute.local.message.Connection;
import io.netty.channel.Channel;
import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/** Describes a channel as a connection. */
final class ConnectionFactory {

  private final Channel channel;

  ConnectionFactory(Channel channel) {
    this.channel = channel;
  }

  Connection next() {
    InetSocketAddress client = (InetSocketAddress) channel.remoteAddress();
    InetSocketAddress server = (InetSocketAddress) channel.localAddress();
    String id =
        String.format(Locale.ROOT, "TID_%016x", ThreadLocalRandom.current().nextLong());
    if (client == null || client.getAddress() == null) {
      return new Connection("0.0.0.0", 0, server == null ? 0 : server.getPort(), id);
    }
    String address = client.getAddress().getHostAddress();
    int zone = address.indexOf('%');
    return new Connection(
        zone < 0 ? address : address.substring(0, zone), client.getPort(), server.getPort(), id);
  }
}
