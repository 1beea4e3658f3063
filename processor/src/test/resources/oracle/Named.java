package com.acme.json;

import com.fasterxml.jackson.annotation.*;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

public record Named(
    @JsonProperty("order_id") String id,
    @JsonProperty int quantity,
    @JsonAlias({"colour", "tint"}) String color,
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) String secret,
    @JsonIgnore String note,
    String plain) {

  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  public record Snake(String orderId, String getURLPath, String a, String x1Y2, String URL, String _under) {}

  @JsonNaming(PropertyNamingStrategies.UpperSnakeCaseStrategy.class)
  public record UpperSnake(String orderId, String getURLPath, @JsonProperty("kept") String other) {}

  @JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
  public record Kebab(String orderId, String getURLPath, String aB) {}

  @JsonNaming(PropertyNamingStrategies.LowerDotCaseStrategy.class)
  public record Dot(String orderId, String getURLPath) {}

  @JsonNaming(PropertyNamingStrategies.UpperCamelCaseStrategy.class)
  public record UpperCamel(String orderId, String name) {}

  @JsonNaming(PropertyNamingStrategies.LowerCaseStrategy.class)
  public record Lower(String orderId, String getURLPath) {}

  @JsonNaming(PropertyNamingStrategies.LowerCamelCaseStrategy.class)
  public record LowerCamel(String orderId, String name) {}
}
