package com.acme.parameters;

import dev.albroute.json.JsonEncoder;
import dev.albroute.json.JsonReader;
import dev.albroute.json.JsonWriter;
import dev.albroute.json.ObjectCodec;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes the JSON of {@link ParametersApi}. */
@Generated("dev.albroute.processor.AlbRouteProcessor")
final class ParametersApiJson {
  private ParametersApiJson() {
  }

  /** Writes {@link Integer}. */
  static void writeInteger(JsonWriter json, Integer value) {
    if (value == null) {
      json.writeNull();
      return;
    }
    json.writeInt(value);
  }

  /** Reads {@code List<Integer>}; {@code null} after a failure. */
  static List<Integer> readListOfInteger(JsonReader json) {
    if (!json.beginArray()) {
      return null;
    }
    List<Integer> items = new ArrayList<>();
    while (json.nextElement()) {
      items.add(json.readNull() ? null : json.readInt());
    }
    return items;
  }

  /** Writes {@link Object} for the runtime. */
  static final class ObjectEncoder implements JsonEncoder<Object> {
    @Override
    public void write(JsonWriter json, Object value) {
      ObjectCodec.writeObject(json, value);
    }
  }

  /** Writes {@link Integer} for the runtime. */
  static final class IntegerEncoder implements JsonEncoder<Integer> {
    @Override
    public void write(JsonWriter json, Integer value) {
      writeInteger(json, value);
    }
  }
}
