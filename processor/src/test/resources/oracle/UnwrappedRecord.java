package com.acme.json;

import com.fasterxml.jackson.annotation.*;

public record UnwrappedRecord(String id, @JsonUnwrapped(prefix = "a_") Address address, int count) {
  public record Address(String street, @JsonProperty("zip_code") String zip) {}

  public record Twice(
      @JsonUnwrapped(prefix = "home_", suffix = "?") Address home,
      @JsonUnwrapped(prefix = "work_") Address work,
      @JsonProperty("n") int count) {}
}
