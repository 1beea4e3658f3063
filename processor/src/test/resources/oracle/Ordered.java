package com.acme.json;

import com.fasterxml.jackson.annotation.*;

@JsonPropertyOrder({"c", "a"})
public record Ordered(int a, int b, int c, int d) {

  @JsonPropertyOrder(alphabetic = true)
  public record Alphabetic(int zebra, int apple, @JsonProperty("middle") int first) {}

  @JsonPropertyOrder(value = {"z"}, alphabetic = true)
  public record Both(int m, int b, int z, int a) {}

  public record Indexed(
      @JsonProperty(index = 3) int a, int b, @JsonProperty(index = 1) int c, @JsonProperty(value = "x", index = 2) int d) {}

  @JsonPropertyOrder({"second", "order_id"})
  public record ByEitherName(@JsonProperty("order_id") int id, int first, @JsonProperty("zweite") int second) {}
}
