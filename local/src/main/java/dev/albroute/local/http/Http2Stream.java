package dev.albroute.local.http;

import dev.albroute.local.message.ClientRequest;
import dev.albroute.local.message.ClientResponse;
import dev.albroute.local.message.Connection;
import dev.albroute.local.message.Header;
import dev.albroute.local.message.Headers;
import dev.albroute.local.message.Protocol;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http2.DefaultHttp2DataFrame;
import io.netty.handler.codec.http2.DefaultHttp2Headers;
import io.netty.handler.codec.http2.DefaultHttp2HeadersFrame;
import io.netty.handler.codec.http2.DefaultHttp2ResetFrame;
import io.netty.handler.codec.http2.Http2DataFrame;
import io.netty.handler.codec.http2.Http2Error;
import io.netty.handler.codec.http2.Http2Headers;
import io.netty.handler.codec.http2.Http2HeadersFrame;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One stream of an HTTP/2 connection: one request and its answer. */
@SuppressWarnings(
    "FutureReturnValueIgnored") // A write or close that fails closes the channel, which is all
// there is to do.
final class Http2Stream extends ChannelDuplexHandler {

  private static final int LINGER_SECONDS = 5;

  private final HttpServerOptions options;
  private final HttpHandler handler;
  private final Connection connection;
  private final BodyBuffer body;
  private @Nullable Http2Headers head;
  private boolean dispatched;

  Http2Stream(HttpServerOptions options, HttpHandler handler, Connection connection) {
    this.options = options;
    this.handler = handler;
    this.connection = connection;
    this.body = new BodyBuffer(options.maxBody());
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object frame) {
    try {
      if (frame instanceof Http2HeadersFrame headers) {
        if (head == null) {
          head = headers.headers();
        }
        endOfPart(context, headers.isEndStream());
      } else if (frame instanceof Http2DataFrame data && !dispatched) {
        body.add(data.content());
        endOfPart(context, data.isEndStream());
      }
    } finally {
      ReferenceCountUtil.release(frame);
    }
  }

  private void endOfPart(ChannelHandlerContext context, boolean endOfStream) {
    if (head == null || dispatched) {
      return;
    }
    Long announced = announcedLength(head);
    if (announced != null && announced > options.maxBody()) {
      body.truncate();
    }
    if (endOfStream || body.isTruncated()) {
      dispatched = true;
      dispatch(context, head, endOfStream);
    }
  }

  private static @Nullable Long announcedLength(Http2Headers head) {
    return head.getLong("content-length");
  }

  private void dispatch(ChannelHandlerContext context, Http2Headers fields, boolean complete) {
    List<Header> lines = new ArrayList<>(fields.size());
    if (fields.authority() != null && !fields.contains("host")) {
      lines.add(new Header("host", fields.authority().toString()));
    }
    for (Map.Entry<CharSequence, CharSequence> line : fields) {
      String name = line.getKey().toString();
      if (!name.startsWith(":")) {
        lines.add(new Header(name, line.getValue().toString()));
      }
    }
    ClientRequest received = new ClientRequest(
        text(fields.method()),
        text(fields.path()),
        Protocol.HTTP_2,
        Headers.of(lines),
        body.octets(),
        body.isTruncated(),
        connection);
    handler
        .handle(received, () -> !context.channel().isActive())
        .whenComplete((response, failure) -> {
          if (failure == null) {
            context.executor().execute(() -> answer(context, response, complete));
          } else {
            context.fireExceptionCaught(failure);
          }
        });
  }

  private static String text(@Nullable CharSequence pseudoField) {
    return pseudoField == null ? "" : pseudoField.toString();
  }

  private static void answer(
      ChannelHandlerContext context, ClientResponse response, boolean complete) {
    Http2Headers fields =
        new DefaultHttp2Headers(false).status(Integer.toString(response.status()));
    for (Header line : response.headers()) {
      fields.add(line.name().toLowerCase(Locale.ROOT), line.value());
    }
    boolean empty = response.body().isEmpty();
    context.write(new DefaultHttp2HeadersFrame(fields, empty));
    if (!empty) {
      context.write(
          new DefaultHttp2DataFrame(Unpooled.wrappedBuffer(response.body().toByteArray()), true));
    }
    context.flush();
    if (!complete) {
      // Clients report a reset as an error even after a whole answer, so the rest of the body is
      // read away for a while.
      context.executor().schedule(() -> reset(context), LINGER_SECONDS, TimeUnit.SECONDS);
    }
  }

  private static void reset(ChannelHandlerContext context) {
    if (context.channel().isActive()) {
      context.writeAndFlush(new DefaultHttp2ResetFrame(Http2Error.NO_ERROR));
    }
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    FailureLog.closing(context, cause);
  }
}
