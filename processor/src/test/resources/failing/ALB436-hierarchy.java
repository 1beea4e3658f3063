package com.acme;

import com.fasterxml.jackson.annotation.*;
import dev.albroute.annotation.*;
import dev.albroute.json.JsonCodec;
import dev.albroute.json.JsonReader;
import dev.albroute.json.JsonWriter;

@AlbRoute(value = "/orders", codecs = OrdersApi.LabelCodec.class)
public interface OrdersApi {
  @Get
  Item find();

  sealed interface Item {}

  record Book(String isbn) implements Item {}

  final class Code implements Item {
//      ^ [ALB436] OrdersApi.Code is a class of the hierarchy OrdersApi.Item and one value in JSON, with no place for what tells it from the others. Make it a record that has the value as a component.
    @JsonValue
    public String text() {
      return "";
    }
  }

  final class Label implements Item {
//      ^ [ALB436] OrdersApi.Label is a class of the hierarchy OrdersApi.Item and one value in JSON, with no place for what tells it from the others. Make it a record that has the value as a component.
    public String text = "";
  }

  enum Service implements Item {
//^ [ALB436] OrdersApi.Service is a class of the hierarchy OrdersApi.Item and one value in JSON, with no place for what tells it from the others. Make it a record that has the value as a component.
    REPAIR
  }

  non-sealed interface Other extends Item {}
  //         ^ [ALB426] OrdersApi.Other has no classes to choose from. Name them in @JsonSubTypes, or make it sealed.

  class LabelCodec implements JsonCodec<Label> {
    @Override
    public Label read(JsonReader json) {
      return new Label();
    }

    @Override
    public void write(JsonWriter json, Label value) {}
  }
}
