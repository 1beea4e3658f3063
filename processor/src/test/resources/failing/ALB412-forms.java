package com.acme;

import com.fasterxml.jackson.annotation.*;
import dev.albroute.annotation.*;
import dev.albroute.json.JsonCodec;
import dev.albroute.json.JsonReader;
import dev.albroute.json.JsonWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  Order find();

  record Order(
      @JsonFormat(shape = JsonFormat.Shape.OBJECT) Priority priority,
    //^ [ALB412] @JsonFormat(shape = OBJECT) on OrdersApi.Order.priority would change its JSON, and AlbRoute does not follow it. Remove it, or use a record of its own for this interface.
      @JsonFormat(shape = JsonFormat.Shape.STRING) Priority same,
      @JsonFormat(shape = JsonFormat.Shape.STRING) List<Place> places,
      @JsonFormat(shape = JsonFormat.Shape.BOOLEAN) List<Place> yes,
    //^ [ALB412] @JsonFormat(shape = BOOLEAN) on OrdersApi.Order.yes would change its JSON, and AlbRoute does not follow it. Remove it, or use a record of its own for this interface.
      @JsonFormat(shape = JsonFormat.Shape.STRING) Line line,
    //^ [ALB412] @JsonFormat(shape = STRING) on OrdersApi.Order.line would change its JSON, and AlbRoute does not follow it. Remove it, or use a record of its own for this interface.
      @JsonFormat(pattern = "0.00") Object any,
    //^ [ALB412] @JsonFormat(pattern) on OrdersApi.Order.any would change its JSON, and AlbRoute does not follow it. Remove it, or use a record of its own for this interface.
      @JsonFormat(shape = JsonFormat.Shape.STRING) OptionalInt count,
    //^ [ALB412] @JsonFormat(shape = STRING) on OrdersApi.Order.count would change its JSON, and AlbRoute does not follow it. Remove it, or use a record of its own for this interface.
      @JsonFormat(shape = JsonFormat.Shape.STRING) AtomicLong held,
    //^ [ALB412] @JsonFormat(shape = STRING) on OrdersApi.Order.held would change its JSON, and AlbRoute does not follow it. Remove it, or use a record of its own for this interface.
      @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "0.00") BigDecimal price,
    //^ [ALB412] @JsonFormat(pattern) on OrdersApi.Order.price would change its JSON, and AlbRoute does not follow it. Remove it, or use a record of its own for this interface.
      @JsonFormat(shape = JsonFormat.Shape.NUMBER, timezone = "UTC") Instant time,
    //^ [ALB412] @JsonFormat(timezone) on OrdersApi.Order.time would change its JSON, and AlbRoute does not follow it. Remove it, or use a record of its own for this interface.
      @JsonFormat(pattern = "x") @Codec(TextCodec.class) String coded,
    //^ [ALB412] @JsonFormat(pattern) on OrdersApi.Order.coded would change its JSON, and AlbRoute does not follow it. Remove it, or use a record of its own for this interface.
      @JsonRawValue UUID id,
    //^ [ALB412] @JsonRawValue on OrdersApi.Order.id would change its JSON, and AlbRoute does not follow it. Remove it, or use a record of its own for this interface.
      @JsonRawValue List<String> texts,
    //^ [ALB412] @JsonRawValue on OrdersApi.Order.texts would change its JSON, and AlbRoute does not follow it. Remove it, or use a record of its own for this interface.
      @JsonRawValue Line raw,
    //^ [ALB412] @JsonRawValue on OrdersApi.Order.raw would change its JSON, and AlbRoute does not follow it. Remove it, or use a record of its own for this interface.
      @JsonRawValue int number,
      @JsonRawValue(false) UUID other) {}

  enum Priority {
    STANDARD
  }

  @JsonFormat(shape = JsonFormat.Shape.NUMBER)
  enum Place {
    HERE
  }

  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
//^ [ALB412] @JsonFormat(shape = ARRAY) on OrdersApi.Line would change its JSON, and AlbRoute does not follow it. Remove it, or use a record of its own for this interface.
  record Line(String sku) {}

  class TextCodec implements JsonCodec<String> {
    @Override
    public String read(JsonReader json) {
      return json.readString();
    }

    @Override
    public void write(JsonWriter json, String value) {
      json.writeString(value);
    }
  }
}
