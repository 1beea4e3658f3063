package dev.albroute.local.testing;

import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http2.DefaultHttp2DataFrame;
import io.netty.handler.codec.http2.DefaultHttp2Headers;
import io.netty.handler.codec.http2.DefaultHttp2HeadersFrame;
import io.netty.handler.codec.http2.Http2DataFrame;
import io.netty.handler.codec.http2.Http2FrameCodecBuilder;
import io.netty.handler.codec.http2.Http2Headers;
import io.netty.handler.codec.http2.Http2HeadersFrame;
import io.netty.handler.codec.http2.Http2MultiplexHandler;
import io.netty.handler.codec.http2.Http2StreamChannel;
import io.netty.handler.codec.http2.Http2StreamChannelBootstrap;
import io.netty.handler.codec.http2.Http2StreamFrame;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Speaks HTTP/2 with prior knowledge over one connection. */
public final class Http2Client implements AutoCloseable {

  private final EventLoopGroup threads =
      new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
  private final Channel connection;

  public Http2Client(int port) {
    connection = new Bootstrap()
        .group(threads)
        .channel(NioSocketChannel.class)
        .handler(new ChannelInitializer<>() {
          @Override
          protected void initChannel(Channel channel) {
            channel.pipeline().addLast(Http2FrameCodecBuilder.forClient().build());
            channel
                .pipeline()
                .addLast(new Http2MultiplexHandler(new ChannelInboundHandlerAdapter()));
          }
        })
        .connect("127.0.0.1", port)
        .syncUninterruptibly()
        .channel();
  }

  /** What came back: the status, the fields and the body. */
  public record Response(int status, Http2Headers headers, String body) {}

  public Response send(
      String method, String path, List<Map.Entry<String, String>> fields, byte[] body)
      throws Exception {
    return sendLater(method, path, fields, body).get(60, TimeUnit.SECONDS);
  }

  public CompletableFuture<Response> sendLater(
      String method, String path, List<Map.Entry<String, String>> fields, byte[] body) {
    Http2Headers head = new DefaultHttp2Headers()
        .method(method)
        .path(path)
        .scheme("http")
        .authority("shop.example");
    fields.forEach(field -> head.add(field.getKey(), field.getValue()));
    Collector collector = new Collector();
    Http2StreamChannel stream = new Http2StreamChannelBootstrap(connection)
        .handler(collector)
        .open()
        .syncUninterruptibly()
        .getNow();
    stream.write(new DefaultHttp2HeadersFrame(head, body.length == 0));
    if (body.length > 0) {
      stream.write(new DefaultHttp2DataFrame(Unpooled.wrappedBuffer(body), true));
    }
    stream.flush();
    return collector.response;
  }

  @Override
  public void close() {
    connection.close().syncUninterruptibly();
    threads.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();
  }

  private static final class Collector extends SimpleChannelInboundHandler<Http2StreamFrame> {

    private final CompletableFuture<Response> response = new CompletableFuture<>();
    private final List<Http2Headers> heads = new ArrayList<>();
    private final StringBuilder body = new StringBuilder();

    @Override
    protected void channelRead0(ChannelHandlerContext context, Http2StreamFrame frame) {
      boolean end = false;
      if (frame instanceof Http2HeadersFrame headers) {
        heads.add(headers.headers());
        end = headers.isEndStream();
      } else if (frame instanceof Http2DataFrame data) {
        body.append(data.content().toString(StandardCharsets.UTF_8));
        end = data.isEndStream();
      }
      if (end) {
        Http2Headers head = heads.get(0);
        response.complete(
            new Response(Integer.parseInt(head.status().toString()), head, body.toString()));
      }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
      response.completeExceptionally(
          new IllegalStateException("The stream ended without a response"));
    }
  }
}
