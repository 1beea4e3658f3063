package com.acme.json;

import com.fasterxml.jackson.annotation.*;
import java.util.*;

public class Unwrapped {
  public String id;
  @JsonUnwrapped public Point point;
  @JsonUnwrapped(prefix = "to_") public Point target;
  public String end;

  public static class Point {
    public int x;
    public int y;
    @JsonUnwrapped(prefix = "in.", suffix = "!") public Inner inner;
  }

  public static class Inner {
    public String name;
  }

  public static Unwrapped random(Random random) {
    Unwrapped value = new Unwrapped();
    value.id = "" + random.nextInt();
    value.point = point(random);
    value.target = point(random);
    value.end = "x";
    return value;
  }

  private static Point point(Random random) {
    Point point = new Point();
    point.x = random.nextInt();
    point.y = random.nextInt();
    point.inner = new Inner();
    point.inner.name = "n" + random.nextInt(5);
    return point;
  }
}
