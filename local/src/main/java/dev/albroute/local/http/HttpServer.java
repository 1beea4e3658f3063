package dev.albroute.local.http;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.timeout.IdleStateHandler;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;

/**
 * An HTTP server for one handler. It passes on what it read: raw targets, field lines in order with their duplicates,
 * bodies up to a limit.
 */
public final class HttpServer implements AutoCloseable {

  private static final int IO_THREADS = 2;

  private final EventLoopGroup ioThreads;
  private final ChannelGroup connections;
  private final InetSocketAddress address;

  private HttpServer(
      EventLoopGroup ioThreads, ChannelGroup connections, InetSocketAddress address) {
    this.ioThreads = ioThreads;
    this.connections = connections;
    this.address = address;
  }

  /**
   * Binds the port and serves.
   *
   * @param options where and how
   * @param handler answers the requests
   * @return the running server
   * @throws UncheckedIOException when the address cannot be bound
   */
  public static HttpServer start(HttpServerOptions options, HttpHandler handler) {
    EventLoopGroup ioThreads = new MultiThreadIoEventLoopGroup(
        IO_THREADS, new DefaultThreadFactory("albroute-http", true), NioIoHandler.newFactory());
    ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    ServerBootstrap bootstrap = new ServerBootstrap()
        .group(ioThreads)
        .channel(NioServerSocketChannel.class)
        .option(ChannelOption.SO_BACKLOG, 1024)
        .option(ChannelOption.SO_REUSEADDR, true)
        .childOption(ChannelOption.TCP_NODELAY, true)
        .childHandler(new ChannelInitializer<>() {
          @Override
          protected void initChannel(Channel channel) {
            connections.add(channel);
            long idleMillis = options.idleTimeout().toMillis();
            if (idleMillis > 0) {
              channel
                  .pipeline()
                  .addLast(new IdleStateHandler(0, 0, idleMillis, TimeUnit.MILLISECONDS));
            }
            channel.pipeline().addLast(new ProtocolDetector(options, handler));
          }
        });
    ChannelFuture bound = bootstrap.bind(options.host(), options.port()).awaitUninterruptibly();
    if (!bound.isSuccess()) {
      shutDown(ioThreads);
      throw new UncheckedIOException(new IOException(
          "Cannot listen on " + options.host() + ":" + options.port(), bound.cause()));
    }
    connections.add(bound.channel());
    return new HttpServer(
        ioThreads, connections, (InetSocketAddress) bound.channel().localAddress());
  }

  /**
   * The bound port.
   *
   * @return a port number
   */
  public int port() {
    return address.getPort();
  }

  /** Closes the port and all connections; returns when they are closed. */
  @Override
  public void close() {
    connections.close().awaitUninterruptibly();
    shutDown(ioThreads);
  }

  private static void shutDown(EventLoopGroup ioThreads) {
    ioThreads.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly();
  }
}
