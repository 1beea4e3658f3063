package com.acme;

import com.fasterxml.jackson.annotation.*;
import dev.albroute.annotation.*;
import dev.albroute.json.JsonCodec;
import dev.albroute.json.JsonReader;
import dev.albroute.json.JsonWriter;
import java.util.Map;

@AlbRoute("/orders")
public interface OrdersApi {
  @Post
  Item place(@Body Item item);

  @Put
  Order replace(@Body Order order);

  @Patch
  Note change(@Body Note note);

  record Item(
      @Codec(TextCodec.class) String sku,
      @Codec(TextCodec.class)
//    ^ [ALB438] @Codec on OrdersApi.Item.others has no effect: that is no property. Put it on a property or on a type, or remove it.
      @JsonAnyGetter @JsonAnySetter Map<String, String> others) {

    Item(@Codec(TextCodec.class) String sku) {
//       ^ [ALB438] @Codec on OrdersApi.Item.sku has no effect: that is no property. Put it on a property or on a type, or remove it.
      this(sku, Map.of());
    }

    static Item of(@Codec(TextCodec.class) String text) {
//                 ^ [ALB438] @Codec on OrdersApi.Item.text has no effect: that is no property. Put it on a property or on a type, or remove it.
      return new Item(text);
    }
  }

  class Order {
    private final Map<String, String> others = Map.of();

    @Codec(TextCodec.class)
//  ^ [ALB438] @Codec on OrdersApi.Order.others has no effect: that is no property. Put it on a property or on a type, or remove it.
    @JsonAnyGetter
    public Map<String, String> others() {
      return others;
    }

    @JsonAnySetter
    void other(String name, @Codec(TextCodec.class) String value) {}
//                          ^ [ALB438] @Codec on OrdersApi.Order.value has no effect: that is no property. Put it on a property or on a type, or remove it.
  }

  class Note {
    private final String text;

    private Note(@Codec(TextCodec.class) Builder builder) {
//               ^ [ALB438] @Codec on OrdersApi.Note.builder has no effect: that is no property. Put it on a property or on a type, or remove it.
      text = builder.text;
    }

    public String getText() {
      return text;
    }

    static Builder builder() {
      return new Builder();
    }

    static class Builder {
      private String text;

      Builder text(@Codec(TextCodec.class) String text) {
        this.text = text;
        return this;
      }

      Note build() {
        return new Note(this);
      }
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
