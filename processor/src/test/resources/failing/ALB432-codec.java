package com.acme;

import dev.albroute.json.JsonCodec;
import dev.albroute.json.JsonReader;
import dev.albroute.json.JsonWriter;
import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  Order find();

  record Order(@Codec(MoneyCodec.class) String total, @Codec(String.class) String other) {}
  //           ^ [ALB432] OrdersApi.MoneyCodec is no codec for String. Let it implement JsonCodec<String>.
  //                                                  ^ [ALB432] String is no codec for anything. Let it implement JsonCodec<T>.

  class Money {}

  class MoneyCodec implements JsonCodec<Money> {
    @Override
    public Money read(JsonReader json) {
      return new Money();
    }

    @Override
    public void write(JsonWriter json, Money value) {}
  }
}
