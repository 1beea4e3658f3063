package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/")
public interface TemplatesApi {
  @Get("/")
  String root();

  @Get("/café/100%/a b/~x;y=1/@me/$a/(b)/*c/c*")
  String literals();

  @Get("/{a}/{b}/x")
  String first(String a, String b);

  @Get("/{a}/x/{b}")
  String second(String a, String b);

  @Get("/x/{rest*}")
  String rest(String rest);

  @Get("/x")
  String x();

  @Get("/x/{$dollar_and_ünicode}")
  String y(@PathParam("$dollar_and_ünicode") String y);

  @Head("/head")
  String head();

  @Options("/options")
  String options();

  @Any("/x")
  String any();
}
