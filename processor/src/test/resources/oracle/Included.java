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

  public record Each(
      @JsonInclude(JsonInclude.Include.NON_NULL) String a,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<List<String>> b,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Integer> c,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) Iterable<String> d,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) Deque<Integer> e,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) double[] f,
      @JsonInclude(JsonInclude.Include.ALWAYS) Optional<String> g,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) OptionalInt h) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public static class Bean {
    public String a;
    public List<Integer> b = List.of();
    private Optional<String> c = Optional.empty();

    public Optional<String> getC() { return c; }
    public void setC(Optional<String> c) { this.c = c; }

    public static Bean random(Random random) {
      Bean bean = new Bean();
      bean.a = random.nextBoolean() ? "" : "a";
      bean.b = random.nextBoolean() ? List.of() : List.of(1);
      bean.c = random.nextBoolean() ? Optional.empty() : Optional.of("c");
      return bean;
    }
  }
}
