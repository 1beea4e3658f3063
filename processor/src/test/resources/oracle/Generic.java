package com.acme.json;

import com.fasterxml.jackson.annotation.*;
import java.util.*;

public record Generic(Page<String> strings, Page<Named.Lower> named, Node tree) {
  public record Page<T>(List<T> items, @JsonProperty("next_page") T next) {}

  public record Node(String name, List<Node> children) {}
}
