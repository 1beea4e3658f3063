package com.acme.json;

import com.fasterxml.jackson.annotation.*;
import java.util.*;

public record Enums(Plain plain, Renamed renamed, Numbered numbered, Map<Renamed, Integer> keys, Map<Plain, String> more) {
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
