package com.acme;

import dev.albroute.AlbRequest;
import dev.albroute.AlbResponse;
import dev.albroute.annotation.*;
import dev.albroute.json.JsonCodec;
import dev.albroute.json.JsonReader;
import dev.albroute.json.JsonWriter;
import java.util.OptionalInt;

@AlbRoute("/orders")
public interface OrdersApi {
  @Delete("/{id}")
  @Codec(TextCodec.class)
//^ [ALB435] @Codec on OrdersApi.delete(String) has no JSON to read or write. Put it on a @Body parameter, on a method whose result has content, on a property or on a type.
  void delete(@Codec(TextCodec.class) String id);
  //          ^ [ALB435] @Codec on parameter id of OrdersApi.delete(String) has no JSON to read or write. Put it on a @Body parameter, on a method whose result has content, on a property or on a type.

  @Post
  @Codec(TextCodec.class)
//^ [ALB435] @Codec on OrdersApi.post(AlbRequest) has no JSON to read or write. Put it on a @Body parameter, on a method whose result has content, on a property or on a type.
  AlbResponse<Void> post(@Codec(TextCodec.class) AlbRequest request);
  //                     ^ [ALB435] @Codec on parameter request of OrdersApi.post(AlbRequest) has no JSON to read or write. Put it on a @Body parameter, on a method whose result has content, on a property or on a type.

  @Put
  @Codec(TextCodec.class)
//^ [ALB435] @Codec on OrdersApi.put(OptionalInt) has no JSON to read or write. Put it on a @Body parameter, on a method whose result has content, on a property or on a type.
  OptionalInt put(@Body @Codec(TextCodec.class) OptionalInt count);
  //                    ^ [ALB435] @Codec on parameter count of OrdersApi.put(OptionalInt) has no JSON to read or write. Put it on a @Body parameter, on a method whose result has content, on a property or on a type.

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
