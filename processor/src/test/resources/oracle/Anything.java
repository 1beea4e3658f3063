package com.acme.json;

import com.fasterxml.jackson.annotation.*;
import java.util.*;

public class Anything {
  public String id;
  private final Map<String, Object> more = new LinkedHashMap<>();

  @JsonAnyGetter
  public Map<String, Object> more() {
    return more;
  }

  @JsonAnySetter
  public void put(String name, Object value) {
    more.put(name, value);
  }

  public static Anything random(Random random) {
    Anything value = new Anything();
    value.id = "i";
    for (int i = random.nextInt(4); i > 0; i--) {
      value.more.put("k" + i, random.nextBoolean() ? List.of(i, "x") : random.nextInt());
    }
    return value;
  }

  public static class Typed {
    @JsonAnySetter public Map<String, Integer> counts = new LinkedHashMap<>();
    public String name;

    @JsonAnyGetter
    public Map<String, Integer> counts() {
      return counts;
    }

    public static Typed random(Random random) {
      Typed value = new Typed();
      value.name = "n";
      for (int i = random.nextInt(4); i > 0; i--) {
        value.counts.put("k" + i, random.nextInt());
      }
      return value;
    }
  }

  public record ByCreator(String name, @JsonAnySetter @JsonAnyGetter Map<String, Object> more) {
    public static ByCreator random(Random random) {
      Map<String, Object> more = new LinkedHashMap<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        more.put("k" + i, random.nextInt());
      }
      return new ByCreator("n", more);
    }
  }
}
