package dev.albroute.local.http;

import dev.albroute.local.message.Connection;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http2.Http2FrameCodec;
import io.netty.handler.codec.http2.Http2FrameCodecBuilder;
import io.netty.handler.codec.http2.Http2MultiplexHandler;
import io.netty.handler.codec.http2.Http2Settings;
import io.netty.handler.timeout.IdleStateEvent;

/** One HTTP/2 connection: opens a {@link Http2Stream} for each request, and closes when nothing happens any more. */
@SuppressWarnings("FutureReturnValueIgnored") // A close that fails leaves nothing to be done.
final class Http2Connection extends ChannelInboundHandlerAdapter {

  /** The user guide: up to 128 requests in parallel on one connection. */
  private static final int MAX_STREAMS = 128;

  /** Above the load balancer's own limit of 64 K, which gets an answer rather than a reset. */
  private static final int MAX_HEADER_LIST = 256 * 1024;

  private static final int WINDOW = 1 << 20;

  private final Http2FrameCodec codec;

  private Http2Connection(Http2FrameCodec codec) {
    this.codec = codec;
  }

  static void install(
      ChannelPipeline pipeline,
      HttpServerOptions options,
      HttpHandler handler,
      ConnectionFactory connections) {
    Connection connection = connections.next();
    Http2FrameCodec codec = Http2FrameCodecBuilder.forServer()
        .initialSettings(Http2Settings.defaultSettings()
            .maxConcurrentStreams(MAX_STREAMS)
            .maxHeaderListSize(MAX_HEADER_LIST)
            .initialWindowSize(WINDOW))
        .build();
    pipeline.addLast(codec);
    pipeline.addLast(new Http2MultiplexHandler(new ChannelInitializer<Channel>() {
      @Override
      protected void initChannel(Channel stream) {
        stream.pipeline().addLast(new Http2Stream(options, handler, connection));
      }
    }));
    pipeline.addLast(new Http2Connection(codec));
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) {
    if (event instanceof IdleStateEvent && codec.connection().numActiveStreams() == 0) {
      context.close();
    }
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    FailureLog.closing(context, cause);
  }
}
