package com.acme.json;

import com.fasterxml.jackson.annotation.*;
import java.util.*;

/** More properties than one method reads or writes. */
public class Wide {
  public int a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19;
  public int a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30, a31, a32, a33, a34, a35, a36, a37, a38, a39;
  public int a40, a41, a42, a43, a44, a45, a46, a47, a48, a49, a50, a51, a52, a53, a54, a55, a56, a57, a58, a59;
  public int a60, a61, a62, a63, a64, a65, a66, a67, a68, a69, a70, a71, a72, a73, a74, a75, a76, a77, a78, a79;
  private final Map<String, Object> more = new TreeMap<>();

  @JsonAnyGetter
  public Map<String, Object> more() {
    return more;
  }

  @JsonAnySetter
  public void put(String name, Object value) {
    more.put(name, value);
  }

  public static Wide random(Random random) {
    Wide wide = new Wide();
    wide.a0 = random.nextInt();
    wide.a63 = random.nextInt();
    wide.a64 = random.nextInt();
    wide.a79 = random.nextInt();
    if (random.nextBoolean()) {
      wide.put("k", random.nextInt());
    }
    return wide;
  }

  public record Inner(String name, Integer number) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Components(
      Integer c0, Integer c1, Integer c2, Integer c3, Integer c4, Integer c5, Integer c6, Integer c7, Integer c8, Integer c9,
      Integer c10, Integer c11, Integer c12, Integer c13, Integer c14, Integer c15, Integer c16, Integer c17, Integer c18, Integer c19,
      Integer c20, Integer c21, Integer c22, Integer c23, Integer c24, Integer c25, Integer c26, Integer c27, Integer c28, Integer c29,
      Integer c30, Integer c31, Integer c32, Integer c33, Integer c34, Integer c35, Integer c36, Integer c37, Integer c38, Integer c39,
      Integer c40, Integer c41, Integer c42, Integer c43, Integer c44, Integer c45, Integer c46, Integer c47, Integer c48, Integer c49,
      Integer c50, Integer c51, Integer c52, Integer c53, Integer c54, Integer c55, Integer c56, Integer c57, Integer c58, Integer c59,
      Integer c60, Integer c61, Integer c62, Integer c63, Integer c64, Integer c65, Integer c66, Integer c67, Integer c68, Integer c69,
      Integer c70, Integer c71, Integer c72, Integer c73, Integer c74, Integer c75, Integer c76, Integer c77, Integer c78, Integer c79, @JsonUnwrapped(prefix = "in_") Inner inner) {}
}
