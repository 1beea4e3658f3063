package com.acme;

import dev.albroute.annotation.*;

import dev.albroute.AlbRequest;
import java.util.List;

@AlbRoute("/names")
public interface NamesApi {
  @Get("/route/{class}")
  String route(@PathParam("class") String route);

  @Get("/call")
  List<Integer> call(int request, int bind, int json, int result, int e, int response, int type);

  @Get("/methods")
  String methods(List<String> value, List<String> list, List<String> values, String[] array);

  @Post("/template")
  String template(JsonReader json, AlbRequest bind);

  @Get("/json")
  Names json(int service, int filters, int route);

  @Get("/text")
  String text();

  @Get("/binary")
  byte[] binary();

  @Get("/consumes")
  String consumes(int consumes);

  @Get("/produces")
  String produces();

  @Get("/handleRequest")
  String handleRequest();

  @Get("/routeGet")
  String routeGet();

  @Get("/toString")
  String toString();

  @Get("/hashCode")
  int hashCode();

  @Get("/prime")
  String prime();

  @Get("/clone")
  String clone(int a);

  @Get("/service")
  String service();

  record JsonReader(String json, int seen, int property, int start, Object value, String failed) {}

  record Names(List<Names> of, int NAMES, JsonReader reader) {}
}
