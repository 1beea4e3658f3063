package com.acme;

import dev.albroute.annotation.*;
import dev.albroute.json.JsonCodec;
import dev.albroute.json.JsonReader;
import dev.albroute.json.JsonWriter;

@AlbRoute("/colors")
public interface OrdersApi {
  @Get
  Color favorite();

  enum Color {
    @Codec(TextCodec.class)
//  ^ [ALB438] @Codec on OrdersApi.Color.RED has no effect: that is no property. Put it on a property or on a type, or remove it.
    RED("crimson");

    Color(@Codec(TextCodec.class) String shade) {
//        ^ [ALB438] @Codec on OrdersApi.Color.shade has no effect: that is no property. Put it on a property or on a type, or remove it.
      this.shade = shade;
    }

    @Codec(TextCodec.class)
//  ^ [ALB438] @Codec on OrdersApi.Color.shade has no effect: that is no property. Put it on a property or on a type, or remove it.
    public String shade;

    @Codec(TextCodec.class)
//  ^ [ALB438] @Codec on OrdersApi.Color.label has no effect: that is no property. Put it on a property or on a type, or remove it.
    public String label() {
      return shade;
    }
  }

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
