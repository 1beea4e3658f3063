package com.acme.json;

import com.fasterxml.jackson.annotation.*;

public record UnwrappedRecord(String id, @JsonUnwrapped(prefix = "a_") Address address, int count) {
  public record Address(String street, @JsonProperty("zip_code") String zip) {}
}
