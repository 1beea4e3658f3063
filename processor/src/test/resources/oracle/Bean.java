package com.acme.json;

import com.fasterxml.jackson.annotation.*;
import java.util.*;

public class Bean extends BeanBase {
  private String name;
  private int count = 7;
  private boolean active;
  private String URL;
  private List<String> tags = new ArrayList<>();
  private String renamed;
  @JsonProperty("field_name")
  private String annotated;
  public String open;
  transient String skipped = "s";

  public String getName() { return name; }
  public void setName(String name) { this.name = name; }
  public int getCount() { return count; }
  public void setCount(int count) { this.count = count; }
  public boolean isActive() { return active; }
  public void setActive(boolean active) { this.active = active; }
  public String getURL() { return URL; }
  public void setURL(String url) { this.URL = url; }
  public List<String> getTags() { return tags; }
  public void setTags(List<String> tags) { this.tags = tags; }
  @JsonProperty("other")
  public String getRenamed() { return renamed; }
  public void setRenamed(String renamed) { this.renamed = renamed; }
  public String getAnnotated() { return annotated; }
  public void setAnnotated(String annotated) { this.annotated = annotated; }
  public int getComputed() { return count * 2; }

  public static Bean random(Random random) {
    Bean bean = new Bean();
    bean.setId("i" + random.nextInt());
    bean.name = random.nextBoolean() ? null : "n" + random.nextInt();
    bean.count = random.nextInt(100);
    bean.active = random.nextBoolean();
    bean.URL = "u";
    bean.tags.add("t");
    bean.renamed = "r";
    bean.annotated = "a";
    bean.open = "o" + random.nextInt();
    return bean;
  }
}
