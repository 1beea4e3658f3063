package com.acme.json;

import java.math.BigInteger;
import java.util.*;

public record Containers(
    Iterable<String> a,
    Collection<Integer> b,
    Deque<String> c,
    SortedSet<String> d,
    NavigableSet<Integer> e,
    SortedMap<String, Integer> f,
    Map<UUID, String> g,
    Map<Integer, String> h,
    Map<Long, List<String>> i,
    Map<Short, Byte> j,
    Map<BigInteger, Boolean> k,
    Queue<Integer> l,
    Map<String, Object> m,
    List<Object> n,
    Object o,
    int[][] p,
    List<List<String>> q,
    Map<String, Map<String, Integer>> r,
    String[] s,
    TreeMap<Integer, String> t,
    ArrayList<String> u,
    LinkedHashSet<String> v,
    HashMap<String, Integer> w) {}
