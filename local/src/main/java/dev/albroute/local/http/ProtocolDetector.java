package dev.albroute.local.http;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.timeout.IdleStateEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Looks at a connection's first bytes: the preface of RFC 9113 section 3.4 means HTTP/2, all else HTTP/1. */
@SuppressWarnings("FutureReturnValueIgnored") // A close that fails leaves nothing to be done.
final class ProtocolDetector extends ByteToMessageDecoder {

  private static final byte[] PREFACE =
      "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  /** The user guide: 16 K for the request line, 64 K for the entire header. */
  private static final int MAX_REQUEST_LINE = 16 * 1024;

  private static final int MAX_HEADERS = 64 * 1024;

  private final HttpServerOptions options;
  private final HttpHandler handler;

  ProtocolDetector(HttpServerOptions options, HttpHandler handler) {
    this.options = options;
    this.handler = handler;
  }

  @Override
  protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) {
    int known = Math.min(in.readableBytes(), PREFACE.length);
    boolean http2 = startsLikePreface(in, known);
    if (http2 && known < PREFACE.length) {
      return;
    }
    ChannelPipeline pipeline = context.pipeline();
    ConnectionFactory connections = new ConnectionFactory(context.channel());
    if (http2) {
      Http2Connection.install(pipeline, options, handler, connections);
    } else {
      pipeline.addLast(new HttpServerCodec(new HttpDecoderConfig()
          .setMaxInitialLineLength(MAX_REQUEST_LINE)
          .setMaxHeaderSize(MAX_HEADERS)));
      pipeline.addLast(new Http1Connection(options, handler, connections.next()));
    }
    pipeline.remove(this);
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) {
    if (event instanceof IdleStateEvent) {
      context.close();
    }
  }

  private static boolean startsLikePreface(ByteBuf in, int length) {
    for (int i = 0; i < length; i++) {
      if (in.getByte(in.readerIndex() + i) != PREFACE[i]) {
        return false;
      }
    }
    return true;
  }
}
