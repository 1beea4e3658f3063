package com.acme.json;

import com.fasterxml.jackson.annotation.*;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.util.*;

public record Generic(Page<String> strings, Page<Named.Lower> named, Node tree) {
  public record Page<T>(List<T> items, @JsonProperty("next_page") T next) {}

  public record Node(String name, List<Node> children) {}

  public record Nested(
      Pair<Integer, Page<UUID>> a,
      Pair<Page<Pair<String, Boolean>>, Optional<BigDecimal>> b,
      Page<List<Map<String, Integer>>> c,
      Page<int[]> d,
      Page<Enums.Plain> e,
      Page<Object> f) {}

  public record Pair<A, B>(A first, @JsonInclude(JsonInclude.Include.NON_NULL) B second) {}

  public record Containers(Holder<String> a, Holder<Named.Lower> b, Holder<Integer[]> c) {}

  public record Holder<T>(
      List<? extends T> list, Set<T> set, Map<String, T> map, Optional<T> optional, T one, Map<String, List<T>> lists) {}

  public record Tree<T extends Comparable<T>>(T value, List<Tree<T>> children) {}

  public record Trees(Tree<String> texts, Tree<Integer> numbers) {}

  public record Beans(Box<String> a, IntBox b, Sub c) {}

  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  public static class Box<T> {
    private T theContent;
    private List<T> moreOfIt;

    public T getTheContent() { return theContent; }
    public void setTheContent(T theContent) { this.theContent = theContent; }
    public List<T> getMoreOfIt() { return moreOfIt; }
    public void setMoreOfIt(List<T> moreOfIt) { this.moreOfIt = moreOfIt; }

    public static Box<?> random(Random random) {
      Box<String> box = new Box<>();
      box.theContent = random.nextBoolean() ? null : "t" + random.nextInt(9);
      box.moreOfIt = random.nextBoolean() ? null : Arrays.asList("x", null);
      return box;
    }
  }

  public static class IntBox extends Box<Integer> {
    public static IntBox random(Random random) {
      IntBox box = new IntBox();
      box.setTheContent(random.nextInt());
      box.setMoreOfIt(List.of(1, random.nextInt()));
      return box;
    }
  }

  public static class Base<K, V> {
    public K key;
    public Map<String, V> values;
  }

  public static class Sub extends Base<String, List<Long>> {
    public long extra;

    public static Sub random(Random random) {
      Sub sub = new Sub();
      sub.key = "k";
      sub.values = Map.of("v", List.of(random.nextLong()));
      sub.extra = random.nextLong();
      return sub;
    }
  }
}
