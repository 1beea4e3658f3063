package com.acme.json;

public class BeanBase {
  private String id;
  public String getId() { return id; }
  public void setId(String id) { this.id = id; }
}
