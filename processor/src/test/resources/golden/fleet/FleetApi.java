package com.acme.fleet;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.albroute.annotation.AlbRoute;
import dev.albroute.annotation.Post;
import dev.albroute.annotation.Put;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Classes, hierarchies and annotations of Jackson's. */
@AlbRoute("/vehicles")
public interface FleetApi {
  @Post
  Vehicle add(Vehicle vehicle);

  @Put("/{plate}")
  Garage park(String plate, Garage garage);

  sealed interface Vehicle {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Car(Plate plate, List<String> extras, @JsonFormat(pattern = "dd.MM.yyyy") LocalDate bought)
      implements Vehicle {}

  record Bike(@JsonProperty("frame_number") long frameNumber, Optional<Vehicle> trailer) implements Vehicle {}

  record Plate(@JsonValue String text) {
    @JsonCreator
    public Plate {
      if (text.isEmpty()) {
        throw new IllegalArgumentException("a plate without text");
      }
    }
  }

  record Address(String street, String town) {}

  /** A class with setters. */
  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  class Garage {
    private int parkingSpaces = 1;
    private Address address;
    private final Map<String, Object> others = new LinkedHashMap<>();

    public int getParkingSpaces() {
      return parkingSpaces;
    }

    public void setParkingSpaces(int parkingSpaces) {
      this.parkingSpaces = parkingSpaces;
    }

    @JsonUnwrapped
    public Address getAddress() {
      return address;
    }

    public void setAddress(Address address) {
      this.address = address;
    }

    @JsonAnyGetter
    public Map<String, Object> others() {
      return others;
    }

    @JsonAnySetter
    public void other(String name, Object value) {
      others.put(name, value);
    }
  }
}
