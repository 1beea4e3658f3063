package com.acme.json;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.*;

public record ArrayTypes(
    boolean[] a,
    short[] b,
    int[] c,
    long[] d,
    float[] e,
    double[] f,
    byte[][] g,
    Integer[] h,
    UUID[] i,
    LocalDate[] j,
    Enums.Renamed[] k,
    Named.Lower[] l,
    Named.Lower[][] m,
    Object[] n,
    List<byte[]> o,
    Map<String, byte[]> p,
    List<int[]> q,
    Set<Enums.Plain> r,
    String[][] s,
    BigInteger[] t,
    Optional<int[]> u,
    Boolean[] v) {}
