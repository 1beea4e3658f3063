package dev.albroute;

import dev.albroute.event.AlbLimits;
import dev.albroute.event.HeaderFields;
import dev.albroute.event.MediaType;
import dev.albroute.event.ResponseWriter;
import dev.albroute.json.JsonEncoder;
import dev.albroute.json.JsonStrings;
import dev.albroute.json.JsonWriter;
import dev.albroute.json.ObjectCodec;
import dev.albroute.json.Utf8Output;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes the bodies that are not JSON of a codec: texts, bytes, streams, and values of any kind. It
 * stands apart so that a function which answers with JSON never loads it.
 */
final class BodyWriting {

  private BodyWriting() {}

  /** Writes a response whose body says by its type how it leaves. */
  static void write(ResponseWriter writer, int status, String[] fields, @Nullable Object body) {
    if (body == null) {
      writer.empty(status, HeaderFields.without(fields, "content-type"));
    } else if (body instanceof CharSequence) {
      writer.text(status, typed(fields, "text/plain; charset=utf-8"), body.toString());
    } else if (body instanceof byte[] bytes) {
      bytes(writer, status, fields, bytes);
    } else if (body instanceof InputStream stream) {
      // One byte more than may leave is enough to find out that it is too long.
      bytes(writer, status, fields, read(stream, AlbLimits.RESPONSE + 1));
    } else {
      writer.json(status, typed(fields, "application/json"), body, new AnyValue());
    }
  }

  /** The bytes of a body as the client receives them. */
  static <T> byte[] toBytes(@Nullable T body, @Nullable JsonEncoder<? super T> encoder) {
    if (encoder != null) {
      return json(body, encoder);
    }
    if (body == null) {
      return new byte[0];
    }
    if (body instanceof CharSequence) {
      return body.toString().getBytes(StandardCharsets.UTF_8);
    }
    if (body instanceof byte[] bytes) {
      return bytes.clone();
    }
    if (body instanceof InputStream stream) {
      return read(stream, Integer.MAX_VALUE);
    }
    return json((Object) body, new AnyValue());
  }

  /** Text that is valid UTF-8 leaves as text: it is shorter than base64, and the client sees the same bytes. */
  private static void bytes(ResponseWriter writer, int status, String[] fields, byte[] bytes) {
    String[] typed = typed(fields, "application/octet-stream");
    if (bytes.length == 0) {
      writer.empty(status, typed);
    } else if (HeaderFields.last(typed, "content-encoding") == null
        && isText(HeaderFields.last(typed, "content-type"))
        && JsonStrings.malformedUtf8(bytes, 0, bytes.length) < 0) {
      writer.text(status, typed, bytes);
    } else {
      writer.binary(status, typed, bytes);
    }
  }

  private static boolean isText(@Nullable String contentType) {
    MediaType media = contentType == null ? null : MediaType.parse(contentType);
    return media != null && media.isText();
  }

  private static String[] typed(String[] fields, String contentType) {
    return HeaderFields.last(fields, "content-type") == null
        ? HeaderFields.add(fields, "content-type", contentType)
        : fields;
  }

  /** Reads a stream up to a number of bytes, and closes it. */
  static byte[] read(InputStream stream, int limit) {
    try (InputStream in = stream) {
      return in.readNBytes(limit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <V> byte[] json(@Nullable V value, JsonEncoder<? super V> encoder) {
    Utf8Output out = new Utf8Output(1024);
    JsonWriter json = new JsonWriter(out).plain();
    if (value == null) {
      json.writeNull();
    } else {
      encoder.write(json, value);
    }
    return out.toByteArray();
  }

  /** Writes what {@link ObjectCodec} knows: maps, lists, strings, numbers and booleans. */
  private static final class AnyValue implements JsonEncoder<Object> {

    @Override
    public void write(JsonWriter json, Object value) {
      ObjectCodec.writeObject(json, value);
    }
  }
}
