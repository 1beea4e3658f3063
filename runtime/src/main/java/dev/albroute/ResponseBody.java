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

/** The body of a response: a value, and how it is written where that is not obvious from it. */
final class ResponseBody<T> {

  final @Nullable T value;
  private final @Nullable JsonEncoder<? super T> encoder;

  ResponseBody(@Nullable T value) {
    this(value, null);
  }

  private ResponseBody(@Nullable T value, @Nullable JsonEncoder<? super T> encoder) {
    this.value = value;
    this.encoder = encoder;
  }

  ResponseBody<T> asJson(JsonEncoder<? super T> newEncoder) {
    return new ResponseBody<>(value, newEncoder);
  }

  void write(ResponseWriter writer, int status, String[] fields) {
    if (encoder != null) {
      writer.json(status, fields, value, encoder);
    } else if (value == null) {
      writer.empty(status, HeaderFields.without(fields, "content-type"));
    } else if (value instanceof CharSequence) {
      writer.text(status, typed(fields, "text/plain; charset=utf-8"), value.toString());
    } else if (value instanceof byte[] bytes) {
      bytes(writer, status, fields, bytes);
    } else if (value instanceof InputStream stream) {
      // One byte more than may leave is enough to find out that it is too long.
      bytes(writer, status, fields, read(stream, AlbLimits.RESPONSE + 1));
    } else {
      writer.json(status, typed(fields, "application/json"), (Object) value, new AnyValue());
    }
  }

  /** Closes what would have been read. */
  void discard() {
    if (value instanceof InputStream stream) {
      read(stream, 0);
    }
  }

  byte[] toBytes() {
    if (encoder != null) {
      return json(value, encoder);
    }
    if (value == null) {
      return new byte[0];
    }
    if (value instanceof CharSequence) {
      return value.toString().getBytes(StandardCharsets.UTF_8);
    }
    if (value instanceof byte[] bytes) {
      return bytes.clone();
    }
    if (value instanceof InputStream stream) {
      return read(stream, Integer.MAX_VALUE);
    }
    return json((Object) value, new AnyValue());
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

  private static byte[] read(InputStream stream, int limit) {
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
