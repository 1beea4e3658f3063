package com.acme.json;

import com.fasterxml.jackson.annotation.*;

@JsonIgnoreProperties({"b", "unknown"})
public record Ignored(String a, String b, String c) {

  @JsonIgnoreProperties(value = "b", allowGetters = true)
  public record ButWritten(String a, String b) {}

  @JsonIgnoreProperties(value = "b", allowSetters = true)
  public record ButRead(String a, String b) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Unknown(String a) {}

  public record WithMethods(String first, String last) {
    public String getFullName() {
      return first + " " + last;
    }

    public boolean isLong() {
      return first != null && first.length() > 3;
    }

    @JsonProperty("initial")
    public String firstLetter() {
      return first == null ? "" : first.codePoints().limit(1).mapToObj(Character::toString).reduce("", String::concat);
    }

    @JsonIgnore
    public String getHidden() {
      return "hidden";
    }

    public String other() {
      return "other";
    }
  }
}
