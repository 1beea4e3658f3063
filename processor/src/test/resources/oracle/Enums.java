package com.acme.json;

import com.fasterxml.jackson.annotation.*;
import java.util.*;

public record Enums(
    Plain plain,
    Renamed renamed,
    Numbered numbered,
    Map<Renamed, Integer> keys,
    Map<Plain, String> more,
    @JsonFormat(shape = JsonFormat.Shape.NUMBER) Renamed place,
    @JsonFormat(shape = JsonFormat.Shape.NUMBER_INT) List<Plain> places,
    @JsonFormat(shape = JsonFormat.Shape.STRING) Numbered text,
    @JsonFormat(shape = JsonFormat.Shape.STRING) Map<String, Numbered> texts,
    @JsonFormat(shape = JsonFormat.Shape.NUMBER) Optional<Plain> maybe,
    @JsonFormat(shape = JsonFormat.Shape.NUMBER) Numbered same) {
  public enum Plain {
    A,
    B {
      @Override
      public String toString() {
        return "other";
      }
    },
    C
  }

  public enum Renamed {
    @JsonProperty("new")
    NEW,
    @JsonProperty("in transit")
    @JsonAlias({"moving", "on the way"})
    IN_TRANSIT,
    DONE,
    @JsonEnumDefaultValue
    OTHER
  }

  @JsonFormat(shape = JsonFormat.Shape.NUMBER)
  public enum Numbered {
    ZERO,
    ONE,
    TWO
  }
}
