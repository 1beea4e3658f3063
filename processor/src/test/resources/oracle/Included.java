package com.acme.json;

import com.fasterxml.jackson.annotation.*;
import java.util.*;

@JsonInclude(JsonInclude.Include.NON_NULL)
public record Included(
    String a,
    Integer b,
    List<String> c,
    Optional<String> d,
    @JsonInclude(JsonInclude.Include.ALWAYS) String e,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> f,
    int g) {

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Absent(String a, Optional<String> b, OptionalInt c, OptionalLong d, OptionalDouble e, List<Integer> f) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Empty(
      String a,
      Optional<String> b,
      List<Integer> c,
      Set<String> d,
      Map<String, Integer> e,
      int[] f,
      String[] g,
      byte[] h,
      Integer i,
      boolean j,
      UUID k,
      CharSequence l,
      Object m,
      Named.Lower n) {}
}
