package com.acme.fleet;

import dev.albroute.json.JsonEncoder;
import dev.albroute.json.JsonNames;
import dev.albroute.json.JsonReader;
import dev.albroute.json.JsonTags;
import dev.albroute.json.JsonWriter;
import dev.albroute.json.ObjectCodec;
import dev.albroute.json.TimePattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Reads and writes the JSON of {@link FleetApi}. */
@Generated("dev.albroute.processor.AlbRouteProcessor")
final class FleetApiJson {
  private static final JsonNames VEHICLE = JsonNames.of("Bike", "Car");

  private static final JsonNames VEHICLE_PROPERTY = JsonNames.of("type");

  private static final JsonNames GARAGE = JsonNames.of("parking_spaces", "street", "town");

  private static final JsonNames BIKE = JsonNames.of("type", "frame_number", "trailer");

  private static final JsonNames CAR = JsonNames.of("type", "plate", "extras", "bought");

  static final TimePattern LOCAL_DATE_PATTERN = new TimePattern("dd.MM.yyyy", null, null);

  private FleetApiJson() {
  }

  /** Reads {@link FleetApi.Vehicle}; {@code null} after a failure. */
  static FleetApi.Vehicle readVehicle(JsonReader json) {
    switch (JsonTags.ofProperty(json, VEHICLE_PROPERTY, VEHICLE)) {
      case 0:
        return readBike(json);
      case 1:
        return readCar(json);
      default:
        return null;
    }
  }

  /** Writes {@link FleetApi.Vehicle}. */
  static void writeVehicle(JsonWriter json, FleetApi.Vehicle value) {
    if (value == null) {
      json.writeNull();
      return;
    }
    if (value instanceof FleetApi.Bike value0) {
      writeBike(json, value0);
    } else if (value instanceof FleetApi.Car value1) {
      writeCar(json, value1);
    } else {
      throw new IllegalArgumentException("No JSON form is known of this subclass of FleetApi.Vehicle");
    }
  }

  /** Reads {@link FleetApi.Garage}; {@code null} after a failure. */
  @SuppressWarnings("fallthrough")
  static FleetApi.Garage readGarage(JsonReader json) {
    if (!json.beginObject()) {
      return null;
    }
    int start = json.openedAt();
    int parkingSpaces = 0;
    String street = null;
    String town = null;
    Map<String, Object> others = new LinkedHashMap<>();
    int seen = 0;
    int property = JsonReader.END;
    while ((property = json.nextProperty(GARAGE, property)) != JsonReader.END) {
      switch (property) {
        case 0:
          parkingSpaces = json.readInt();
          seen |= 1 << 0;
          if (!json.isNext(GARAGE, 1)) {
            break;
          }
        case 1:
          street = json.readStringOrNull();
          if (!json.isNext(GARAGE, 2)) {
            break;
          }
        case 2:
          town = json.readStringOrNull();
          break;
        default:
          others.put(json.nameText(), ObjectCodec.readObject(json));
          break;
      }
    }
    if (json.failed()) {
      return null;
    }
    try {
      FleetApi.Garage garage = new FleetApi.Garage();
      if ((seen & 1 << 0) != 0) {
        garage.setParkingSpaces(parkingSpaces);
      }
      garage.setAddress(new FleetApi.Address(street, town));
      for (Map.Entry<String, Object> entry : others.entrySet()) {
        garage.other(entry.getKey(), entry.getValue());
      }
      return garage;
    } catch (IllegalArgumentException e) {
      json.reject(start, "a valid Garage");
      return null;
    }
  }

  /** Writes {@link FleetApi.Garage}. */
  static void writeGarage(JsonWriter json, FleetApi.Garage value) {
    if (value == null) {
      json.writeNull();
      return;
    }
    json.beginObject(GARAGE);
    json.writeInt(value.getParkingSpaces());
    FleetApi.Address address = value.getAddress();
    if (address != null) {
      json.writeString(GARAGE, 1, address.street());
      json.writeString(GARAGE, 2, address.town());
    }
    Map<String, Object> others = value.others();
    if (others != null) {
      for (Map.Entry<String, Object> entry : others.entrySet()) {
        json.name(entry.getKey());
        ObjectCodec.writeObject(json, entry.getValue());
      }
    }
    json.endObject();
  }

  /** Reads {@link FleetApi.Bike}; {@code null} after a failure. */
  @SuppressWarnings("fallthrough")
  static FleetApi.Bike readBike(JsonReader json) {
    if (!json.beginObject()) {
      return null;
    }
    long frameNumber = 0;
    Optional<FleetApi.Vehicle> trailer = Optional.empty();
    int seen = 0;
    int property = JsonReader.END;
    while ((property = json.nextProperty(BIKE, property)) != JsonReader.END) {
      switch (property) {
        case 1:
          frameNumber = json.readLong();
          seen |= 1 << 1;
          if (!json.isNext(BIKE, 2)) {
            break;
          }
        case 2:
          trailer = json.readNull() ? Optional.empty() : Optional.ofNullable(readVehicle(json));
          break;
        default:
          json.skipValue();
          break;
      }
    }
    json.require(BIKE, 0, 0b10, seen);
    if (json.failed()) {
      return null;
    }
    return new FleetApi.Bike(frameNumber, trailer);
  }

  /** Writes {@link FleetApi.Bike}. */
  static void writeBike(JsonWriter json, FleetApi.Bike value) {
    if (value == null) {
      json.writeNull();
      return;
    }
    json.beginObject(BIKE, "Bike");
    json.name(BIKE, 1);
    json.writeLong(value.frameNumber());
    json.name(BIKE, 2);
    writeOptionalOfVehicle(json, value.trailer());
    json.endObject();
  }

  /** Reads {@link FleetApi.Car}; {@code null} after a failure. */
  @SuppressWarnings("fallthrough")
  static FleetApi.Car readCar(JsonReader json) {
    if (!json.beginObject()) {
      return null;
    }
    FleetApi.Plate plate = null;
    List<String> extras = null;
    LocalDate bought = null;
    int property = JsonReader.END;
    while ((property = json.nextProperty(CAR, property)) != JsonReader.END) {
      switch (property) {
        case 1:
          plate = json.readNull() ? null : readPlate(json);
          if (!json.isNext(CAR, 2)) {
            break;
          }
        case 2:
          extras = json.readNull() ? null : readListOfString(json);
          if (!json.isNext(CAR, 3)) {
            break;
          }
        case 3:
          bought = json.readNull() ? null : LOCAL_DATE_PATTERN.readLocalDate(json);
          break;
        default:
          json.skipValue();
          break;
      }
    }
    if (json.failed()) {
      return null;
    }
    return new FleetApi.Car(plate, extras, bought);
  }

  /** Writes {@link FleetApi.Car}. */
  static void writeCar(JsonWriter json, FleetApi.Car value) {
    if (value == null) {
      json.writeNull();
      return;
    }
    json.beginObject(CAR, "Car");
    FleetApi.Plate plate = value.plate();
    if (plate != null) {
      json.name(CAR, 1);
      writePlate(json, plate);
    }
    List<String> extras = value.extras();
    if (extras != null && !extras.isEmpty()) {
      json.name(CAR, 2);
      writeListOfString(json, extras);
    }
    LocalDate bought = value.bought();
    if (bought != null) {
      json.name(CAR, 3);
      LOCAL_DATE_PATTERN.write(json, bought);
    }
    json.endObject();
  }

  /** Writes {@code Optional<FleetApi.Vehicle>}. */
  static void writeOptionalOfVehicle(JsonWriter json, Optional<FleetApi.Vehicle> value) {
    if (value == null || value.isEmpty()) {
      json.writeNull();
      return;
    }
    writeVehicle(json, value.get());
  }

  /** Reads {@link FleetApi.Plate}; {@code null} after a failure. */
  static FleetApi.Plate readPlate(JsonReader json) {
    int start = json.offset();
    String content = json.readString();
    if (json.failed()) {
      return null;
    }
    try {
      return new FleetApi.Plate(content);
    } catch (IllegalArgumentException e) {
      json.reject(start, "a valid Plate");
      return null;
    }
  }

  /** Writes {@link FleetApi.Plate}. */
  static void writePlate(JsonWriter json, FleetApi.Plate value) {
    if (value == null) {
      json.writeNull();
      return;
    }
    json.writeString(value.text());
  }

  /** Reads {@code List<String>}; {@code null} after a failure. */
  static List<String> readListOfString(JsonReader json) {
    if (!json.beginArray()) {
      return null;
    }
    List<String> items = new ArrayList<>();
    while (json.nextElement()) {
      items.add(json.readStringOrNull());
    }
    return items;
  }

  /** Writes {@code List<String>}. */
  static void writeListOfString(JsonWriter json, List<String> value) {
    if (value == null) {
      json.writeNull();
      return;
    }
    json.beginArray();
    for (String item : value) {
      json.writeString(item);
    }
    json.endArray();
  }

  /** Writes {@link FleetApi.Vehicle} for the runtime. */
  static final class VehicleEncoder implements JsonEncoder<FleetApi.Vehicle> {
    @Override
    public void write(JsonWriter json, FleetApi.Vehicle value) {
      writeVehicle(json, value);
    }
  }

  /** Writes {@link FleetApi.Garage} for the runtime. */
  static final class GarageEncoder implements JsonEncoder<FleetApi.Garage> {
    @Override
    public void write(JsonWriter json, FleetApi.Garage value) {
      writeGarage(json, value);
    }
  }
}
