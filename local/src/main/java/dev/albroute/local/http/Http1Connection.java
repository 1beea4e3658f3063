package dev.albroute.local.http;

import dev.albroute.local.message.ClientRequest;
import dev.albroute.local.message.ClientResponse;
import dev.albroute.local.message.Connection;
import dev.albroute.local.message.Header;
import dev.albroute.local.message.Headers;
import dev.albroute.local.message.Protocol;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpHeadersFactory;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One HTTP/1 connection: puts requests together, answers them one after the other. */
@SuppressWarnings(
    "FutureReturnValueIgnored") // A write or close that fails closes the channel, which is all
// there is to do.
final class Http1Connection extends ChannelDuplexHandler {

  /** How long the rest of a refused body is read away, so that the client gets to see the answer. */
  private static final int LINGER_SECONDS = 5;

  private enum State {
    READING,
    ANSWERING,
    DISCARDING
  }

  private final HttpServerOptions options;
  private final HttpHandler handler;
  private final Connection connection;
  private final Queue<HttpObject> pipelined = new ArrayDeque<>();
  private State state = State.READING;
  private @Nullable HttpRequest request;
  private BodyBuffer body;

  Http1Connection(HttpServerOptions options, HttpHandler handler, Connection connection) {
    this.options = options;
    this.handler = handler;
    this.connection = connection;
    this.body = new BodyBuffer(options.maxBody());
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (state == State.ANSWERING) {
      pipelined.add((HttpObject) message);
      context.channel().config().setAutoRead(false);
    } else {
      accept(context, (HttpObject) message);
    }
  }

  private void accept(ChannelHandlerContext context, HttpObject part) {
    try {
      if (state == State.DISCARDING) {
        if (part instanceof LastHttpContent) {
          context.close();
        }
      } else if (part.decoderResult().isFailure()) {
        refuse(context, part);
      } else {
        if (part instanceof HttpRequest head) {
          begin(context, head);
        }
        if (part instanceof HttpContent content && state == State.READING && request != null) {
          body.add(content.content());
          if (body.isTruncated() || part instanceof LastHttpContent) {
            dispatch(context, request, part instanceof LastHttpContent);
          }
        }
      }
    } finally {
      ReferenceCountUtil.release(part);
    }
  }

  private void begin(ChannelHandlerContext context, HttpRequest head) {
    request = head;
    body = new BodyBuffer(options.maxBody());
    HttpVersion version = head.protocolVersion();
    if (!version.equals(HttpVersion.HTTP_1_1) && !version.equals(HttpVersion.HTTP_1_0)) {
      refuse(context, 400, version + " is spoken neither in this form nor here");
    } else if (HttpUtil.getContentLength(head, 0L) > options.maxBody()) {
      body.truncate();
      dispatch(context, head, false);
    } else if (HttpUtil.is100ContinueExpected(head)) {
      context.writeAndFlush(new DefaultFullHttpResponse(
          HttpVersion.HTTP_1_1, HttpResponseStatus.CONTINUE, Unpooled.EMPTY_BUFFER));
    }
  }

  private void dispatch(ChannelHandlerContext context, HttpRequest head, boolean complete) {
    state = State.ANSWERING;
    List<Header> lines = new ArrayList<>(head.headers().size());
    for (Map.Entry<String, String> line : head.headers()) {
      lines.add(new Header(line.getKey(), line.getValue()));
    }
    ClientRequest received = new ClientRequest(
        head.method().name(),
        head.uri(),
        head.protocolVersion().equals(HttpVersion.HTTP_1_0) ? Protocol.HTTP_1_0 : Protocol.HTTP_1_1,
        Headers.of(lines),
        body.octets(),
        body.isTruncated(),
        connection);
    boolean keepAlive = HttpUtil.isKeepAlive(head) && complete;
    handler
        .handle(received, () -> !context.channel().isActive())
        .whenComplete((response, failure) -> {
          if (failure == null) {
            context.executor().execute(() -> answer(context, response, keepAlive, complete));
          } else {
            context.fireExceptionCaught(failure);
          }
        });
  }

  private void answer(
      ChannelHandlerContext context, ClientResponse response, boolean keepAlive, boolean complete) {
    if (!complete) {
      writeAndDiscard(context, response);
    } else if (keepAlive) {
      context.writeAndFlush(message(response, "keep-alive"), context.voidPromise());
      state = State.READING;
    } else {
      context.writeAndFlush(message(response, "close")).addListener(ChannelFutureListener.CLOSE);
      state = State.DISCARDING;
    }
    request = null;
    while (state != State.ANSWERING && !pipelined.isEmpty()) {
      accept(context, pipelined.remove());
    }
    if (state != State.ANSWERING) {
      context.channel().config().setAutoRead(true);
    }
  }

  /** Answers before the request has been read, and reads the rest away: closing at once could lose the answer. */
  private void writeAndDiscard(ChannelHandlerContext context, ClientResponse response) {
    state = State.DISCARDING;
    context.writeAndFlush(message(response, "close")).addListener(written -> {
      if (context.channel() instanceof DuplexChannel duplex && duplex.isActive()) {
        duplex.shutdownOutput();
      }
    });
    context.executor().schedule(() -> context.close(), LINGER_SECONDS, TimeUnit.SECONDS);
  }

  private static FullHttpResponse message(ClientResponse response, String connectionField) {
    FullHttpResponse message = new DefaultFullHttpResponse(
        HttpVersion.HTTP_1_1,
        new HttpResponseStatus(response.status(), response.reason()),
        Unpooled.wrappedBuffer(response.body().toByteArray()),
        DefaultHttpHeadersFactory.headersFactory().withValidation(false),
        DefaultHttpHeadersFactory.trailersFactory());
    for (Header line : response.headers()) {
      message.headers().add(line.name(), line.value());
    }
    message.headers().add("Connection", connectionField);
    return message;
  }

  private void refuse(ChannelHandlerContext context, HttpObject part) {
    Throwable cause = part.decoderResult().cause();
    String problem = cause.getMessage() == null ? "malformed request" : cause.getMessage();
    if (cause instanceof TooLongHttpLineException) {
      refuse(context, 414, problem);
    } else if (part instanceof HttpRequest head && hasUnknownCoding(head)) {
      refuse(context, 501, problem);
    } else {
      refuse(context, 400, problem);
    }
  }

  /** RFC 9112 section 6.1: a transfer coding that the server does not understand is a 501. */
  private static boolean hasUnknownCoding(HttpRequest head) {
    String coding = head.headers().get(HttpHeaderNames.TRANSFER_ENCODING, "");
    return !coding.isEmpty() && !coding.toLowerCase(Locale.ROOT).contains("chunked");
  }

  private void refuse(ChannelHandlerContext context, int status, String problem) {
    writeAndDiscard(context, handler.refuse(new UnreadableRequest(status, problem, connection)));
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) {
    if (event instanceof IdleStateEvent && state != State.ANSWERING) {
      if (request == null) {
        context.close();
      } else {
        refuse(context, 408, "the client fell silent in the middle of its request");
      }
    }
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    while (!pipelined.isEmpty()) {
      ReferenceCountUtil.release(pipelined.remove());
    }
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    FailureLog.closing(context, cause);
  }
}
