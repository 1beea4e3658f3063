package com.acme.fuzz;

import dev.albroute.json.JsonReader;
import dev.albroute.json.JsonWriter;

/** The generated codecs, which only their package can call. */
public final class Shapes {
  private Shapes() {}

  public static Object read(String shape, JsonReader json) {
    return switch (shape) {
      case "Order" -> ShapesApiJson.readOrder(json);
      case "Account" -> ShapesApiJson.readAccount(json);
      default -> ShapesApiJson.readFigure(json);
    };
  }

  public static void write(Object value, JsonWriter json) {
    if (value instanceof ShapesApi.Order order) {
      ShapesApiJson.writeOrder(json, order);
    } else if (value instanceof ShapesApi.Account account) {
      ShapesApiJson.writeAccount(json, account);
    } else {
      ShapesApiJson.writeFigure(json, (ShapesApi.Figure) value);
    }
  }
}
