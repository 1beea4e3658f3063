package com.acme;

import dev.albroute.annotation.*;
import dev.albroute.json.JsonCodec;
import dev.albroute.json.JsonReader;
import dev.albroute.json.JsonWriter;

@AlbRoute("/orders")
public interface OrdersApi {
  @Post
  Item place(@Body Item item);

  @Put
  Order replace(@Body Order order);

  record Item(@Codec(TextCodec.class) String sku) {
    @Codec(TextCodec.class)
//  ^ [ALB438] @Codec on OrdersApi.Item.NONE has no effect: that is no property. Put it on a property or on a type, or remove it.
    static final String NONE = "none";

    @Codec(TextCodec.class)
//  ^ [ALB438] @Codec on OrdersApi.Item.label has no effect: that is no property. Put it on a property or on a type, or remove it.
    public String label() {
      return sku;
    }

    @Codec(TextCodec.class)
//  ^ [ALB438] @Codec on OrdersApi.Item.title has no effect: that is no property. Put it on a property or on a type, or remove it.
    static String title(String sku) {
      return sku;
    }

    boolean is(@Codec(TextCodec.class) String other) {
//             ^ [ALB438] @Codec on OrdersApi.Item.other has no effect: that is no property. Put it on a property or on a type, or remove it.
      return sku.equals(other);
    }
  }

  class Order {
    @Codec(TextCodec.class)
    public String id;

    @Codec(TextCodec.class)
    private String note;

    @Codec(TextCodec.class)
//  ^ [ALB438] @Codec on OrdersApi.Order.hidden has no effect: that is no property. Put it on a property or on a type, or remove it.
    private String hidden;

    @Codec(TextCodec.class)
//  ^ [ALB438] @Codec on OrdersApi.Order.cached has no effect: that is no property. Put it on a property or on a type, or remove it.
    private transient String cached;

    public String getNote() {
      return note;
    }

    public void setNote(String note) {
      this.note = note;
    }

    @Codec(TextCodec.class)
//  ^ [ALB438] @Codec on OrdersApi.Order.setNote has no effect: that is no property. Put it on a property or on a type, or remove it.
    public void setNote(CharSequence note) {
      this.note = note.toString();
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
