package com.acme;

import dev.albroute.annotation.*;

import java.math.*;
import java.net.*;
import java.time.*;
import java.util.*;

@AlbRoute("/json")
public interface JsonApi {
  @Post
  Everything everything(Everything body);

  @Post("/tree")
  Tree tree(Tree tree);

  @Post("/page")
  Page<Page<Size>> page(Page<Tree> page);

  @Post("/write")
  Page<Map<String, int[]>> write(List<? extends Tree> trees);

  @Post("/empty")
  Empty empty(Empty empty);

  record Everything(
      boolean a, byte b, short c, int d, long e, float f, double g, char h,
      Boolean i, Byte j, Short k, Integer l, Long m, Float n, Double o, Character p,
      String q, CharSequence r, BigDecimal s, BigInteger t, UUID u, URI v, URL w, Locale x, Currency y,
      byte[] z, Object aa, Size ab, DayOfWeek ac,
      Instant ba, LocalDate bb, LocalTime bc, LocalDateTime bd, OffsetDateTime be, OffsetTime bf, ZonedDateTime bg,
      Year bh, YearMonth bi, MonthDay bj, Duration bk, Period bl, ZoneId bm, ZoneOffset bn,
      List<String> ca, Set<Integer> cb, SortedSet<UUID> cc, Collection<Size> cd, Iterable<Object> ce, Queue<Long> cf,
      Deque<Tree> cg, NavigableSet<String> ch,
      Map<String, Integer> da, SortedMap<String, List<Tree>> db, NavigableMap<String, Object> dc,
      int[] ea, String[][] eb, Tree[] ec, long[] ed, boolean[] ee, double[] ef,
      Optional<String> fa, OptionalInt fb, OptionalLong fc, OptionalDouble fd, Optional<List<Tree>> fe,
      List<Optional<String>> ff, List<?> fg, Map<String, ?> fi,
      @DefaultValue("1") int ga, @DefaultValue("a\"b") String gb, @DefaultValue("SMALL") Size gc,
      @DefaultValue("1.50") BigDecimal gd, @DefaultValue("9999999999") Long ge, @DefaultValue("\\") char gf) {}

  record Tree(String name, List<Tree> children, Tree left, Other other) {}

  record Other(Map<String, Tree> trees) {
    public Other {
      if (trees == null) {
        throw new IllegalArgumentException("trees");
      }
    }
  }

  record Page<T>(List<T> items, Optional<T> first) {}

  record Empty() {}

  enum Size {
    SMALL,
    LARGE {
      @Override
      public String toString() {
        return "large";
      }
    }
  }
}
