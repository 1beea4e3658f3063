package com.acme.json;

import com.fasterxml.jackson.annotation.*;
import java.math.BigDecimal;
import java.util.*;

public record Values(Id id, Amount amount, Tags tags, Level level, Code code, Holder holder, Grade grade, Temperature temperature, List<Grade> grades) {
  public record Id(@JsonValue String value) {
    @JsonCreator
    public Id {}
  }

  public record Amount(BigDecimal value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Amount {}

    @JsonValue
    public BigDecimal plain() {
      return value;
    }
  }

  public record Tags(@JsonValue List<String> all) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Tags {}
  }

  public enum Level {
    LOW("low"),
    HIGH("high");

    private final String text;

    Level(String text) {
      this.text = text;
    }

    @JsonValue
    public String text() {
      return text;
    }
  }

  public enum Code {
    A(1),
    B(20);

    private final int number;

    Code(int number) {
      this.number = number;
    }

    @JsonValue
    public int number() {
      return number;
    }

    @JsonCreator
    public static Code of(int number) {
      for (Code code : values()) {
        if (code.number == number) {
          return code;
        }
      }
      throw new IllegalArgumentException("no code");
    }
  }

  public static final class Holder {
    private final String text;

    private Holder(String text) {
      this.text = text;
    }

    @JsonCreator
    public static Holder parse(String text) {
      return new Holder(text);
    }

    @JsonValue
    @Override
    public String toString() {
      return text;
    }

    public static Holder random(Random random) {
      return new Holder("h" + random.nextInt(9));
    }
  }

  public enum Grade {
    GOOD,
    BAD;

    @JsonCreator
    public static Grade of(String text) {
      return valueOf(text.toUpperCase(Locale.ROOT));
    }
  }

  public static final class Temperature {
    @JsonValue
    public final double degrees;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Temperature(double degrees) {
      this.degrees = degrees;
    }

    public static Temperature random(Random random) {
      return new Temperature(random.nextInt(100) / 4.0);
    }
  }
}
