package dev.albroute.local;

import dev.albroute.local.message.ClientRequest;
import dev.albroute.local.message.Connection;
import dev.albroute.local.message.Header;
import dev.albroute.local.message.Headers;
import dev.albroute.local.message.Octets;
import dev.albroute.local.message.Protocol;
import dev.albroute.local.message.WireText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts a client's request together, as an ordinary client sends it: with {@code host}, {@code user-agent} and {@code
 * accept}, and with {@code content-length} when there is a body. Not safe for concurrent use.
 *
 * @param <S> the builder that its methods return
 */
public abstract sealed class RequestBuilder<S extends RequestBuilder<S>>
    permits AlbClient.Request, AlbEvents {

  private static final String FORM = "application/x-www-form-urlencoded";

  private final String method;
  private final StringBuilder target;
  private final List<Header> headers = new ArrayList<>();
  private final List<String> cookies = new ArrayList<>();
  private final StringBuilder form = new StringBuilder();
  private Octets body = Octets.EMPTY;
  private Protocol protocol = Protocol.HTTP_1_1;
  private String clientAddress = Connection.IN_MEMORY.clientAddress();

  RequestBuilder(String method, String target) {
    this.method = method;
    this.target = new StringBuilder(WireText.encode(target));
  }

  abstract S self();

  /**
   * Adds a header line; the same name again adds another line.
   *
   * @param name the field name
   * @param value the field value, sent as UTF-8
   * @return this builder
   */
  public S header(String name, String value) {
    headers.add(new Header(name, WireText.encode(value)));
    return self();
  }

  /**
   * Adds a query parameter, encoded as {@code application/x-www-form-urlencoded}.
   *
   * @param name the name
   * @param value the value
   * @return this builder
   */
  public S query(String name, String value) {
    target
        .append(target.indexOf("?") < 0 ? '?' : '&')
        .append(encode(name))
        .append('=')
        .append(encode(value));
    return self();
  }

  /**
   * Adds a cookie; all cookies go into one {@code cookie} line.
   *
   * @param name the name
   * @param value the value
   * @return this builder
   */
  public S cookie(String name, String value) {
    cookies.add(name + "=" + value);
    return self();
  }

  /**
   * Sets the body and its type.
   *
   * @param contentType the {@code content-type}
   * @param bytes the body; copied
   * @return this builder
   */
  public S body(String contentType, byte[] bytes) {
    body = Octets.of(bytes.clone());
    return header("content-type", contentType);
  }

  /**
   * Sets a textual body and its type.
   *
   * @param contentType the {@code content-type}
   * @param text the body, sent as UTF-8
   * @return this builder
   */
  public S body(String contentType, String text) {
    body = Octets.utf8(text);
    return header("content-type", contentType);
  }

  /**
   * Sets a body without saying what it is.
   *
   * @param bytes the body; copied
   * @return this builder
   */
  public S body(byte[] bytes) {
    body = Octets.of(bytes.clone());
    return self();
  }

  /**
   * Sets a body of type {@code application/json}.
   *
   * @param json a JSON text
   * @return this builder
   */
  public S json(String json) {
    return body("application/json", json);
  }

  /**
   * Adds a field to a form, which becomes the body as {@code application/x-www-form-urlencoded}.
   *
   * @param name the field's name
   * @param value the field's value
   * @return this builder
   */
  public S form(String name, String value) {
    form.append(form.isEmpty() ? "" : "&").append(encode(name)).append('=').append(encode(value));
    return self();
  }

  /**
   * Sends the request over HTTP/2.
   *
   * @return this builder
   */
  public S http2() {
    protocol = Protocol.HTTP_2;
    return self();
  }

  /**
   * Sets where the request comes from, 127.0.0.1 unless set.
   *
   * @param address the client's IP address
   * @return this builder
   */
  public S from(String address) {
    clientAddress = address;
    return self();
  }

  /** Completes the request with what an ordinary client adds. */
  final ClientRequest toRequest(String host, int serverPort) {
    Octets content = form.isEmpty() ? body : Octets.utf8(form.toString());
    List<Header> lines = new ArrayList<>();
    addUnlessSet(lines, "host", host);
    addUnlessSet(lines, "user-agent", "albroute-local");
    addUnlessSet(lines, "accept", "*/*");
    lines.addAll(headers);
    if (!cookies.isEmpty()) {
      lines.add(new Header("cookie", WireText.encode(String.join("; ", cookies))));
    }
    if (!form.isEmpty()) {
      addUnlessSet(lines, "content-type", FORM);
    }
    if (!content.isEmpty()) {
      addUnlessSet(lines, "content-length", Integer.toString(content.size()));
    }
    Connection connection = new Connection(
        clientAddress, Connection.IN_MEMORY.clientPort(), serverPort, Connection.IN_MEMORY.id());
    return new ClientRequest(
        method, target.toString(), protocol, Headers.of(lines), content, false, connection);
  }

  private void addUnlessSet(List<Header> lines, String name, String value) {
    Optional<Header> set = headers.stream().filter(line -> line.is(name)).findFirst();
    if (set.isEmpty()) {
      lines.add(new Header(name, value));
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
