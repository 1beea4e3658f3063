package com.acme.json;

import com.fasterxml.jackson.annotation.*;
import com.fasterxml.jackson.databind.annotation.*;
import java.util.*;

public record Made(Immutable a, Annotated b, Factory c, ByAnnotatedBuilder d, OtherBuilder e, Validated f) {

  public static final class Immutable {
    private final String name;
    private final int count;

    public Immutable(String name, int count) {
      this.name = name;
      this.count = count;
    }

    public String getName() { return name; }
    public int getCount() { return count; }

    public static Immutable random(Random random) { return new Immutable("n" + random.nextInt(), random.nextInt()); }
  }

  public static final class Annotated {
    private final String name;
    private final List<Integer> numbers;

    @JsonCreator
    Annotated(@JsonProperty("the_name") String n, @JsonProperty("numbers") List<Integer> x) {
      name = n;
      numbers = x;
    }

    @JsonProperty("the_name")
    public String name() { return name; }
    @JsonProperty
    public List<Integer> numbers() { return numbers; }

    public static Annotated random(Random random) { return new Annotated("n" + random.nextInt(), List.of(random.nextInt(), 2)); }
  }

  public static final class Factory {
    private final String first;
    private final String second;

    private Factory(String first, String second) {
      this.first = first;
      this.second = second;
    }

    @JsonCreator
    public static Factory of(@JsonProperty("first") String first, @JsonProperty("second") String second) {
      return new Factory(first, second);
    }

    public String getSecond() { return second; }
    public String getFirst() { return first; }

    public static Factory random(Random random) { return of("a" + random.nextInt(), "b"); }
  }

  @JsonDeserialize(builder = ByAnnotatedBuilder.Builder.class)
  public static final class ByAnnotatedBuilder {
    private final String name;
    private final int size;

    private ByAnnotatedBuilder(Builder builder) {
      name = builder.name;
      size = builder.size;
    }

    public String getName() { return name; }
    public int getSize() { return size; }

    public static ByAnnotatedBuilder random(Random random) {
      return new Builder().withName("n" + random.nextInt()).withSize(random.nextInt()).build();
    }

    @JsonPOJOBuilder
    public static final class Builder {
      private String name;
      private int size;

      public Builder withName(String value) { name = value; return this; }
      public Builder withSize(int value) { size = value; return this; }
      public ByAnnotatedBuilder build() { return new ByAnnotatedBuilder(this); }
    }
  }

  public record Validated(String name, int count) {
    public Validated {
      if (count < Integer.MIN_VALUE + 1) {
        throw new IllegalArgumentException("count");
      }
      name = name == null ? "" : name.strip();
    }
  }

  @JsonDeserialize(builder = OtherBuilder.Builder.class)
  public static final class OtherBuilder {
    private final List<String> names;
    private final boolean big;

    private OtherBuilder(Builder builder) {
      names = builder.names;
      big = builder.big;
    }

    @JsonProperty("all_names")
    public List<String> getNames() { return names; }
    public boolean isBig() { return big; }

    public static OtherBuilder random(Random random) {
      return new Builder().names(List.of("a" + random.nextInt())).big(random.nextBoolean()).make();
    }

    @JsonPOJOBuilder(buildMethodName = "make", withPrefix = "")
    public static final class Builder {
      private List<String> names;
      private boolean big;

      @JsonProperty("all_names")
      public Builder names(List<String> value) { names = value; return this; }
      public Builder big(boolean value) { big = value; return this; }
      public OtherBuilder make() { return new OtherBuilder(this); }
    }
  }
}
