package com.acme;

import dev.albroute.annotation.*;

import dev.albroute.AlbResponse;
import java.io.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@AlbRoute("/results")
public interface ResultsApi {
  @Delete("/void")
  void nothing();

  @Post("/created")
  @Status(201)
  void created();

  @Get("/moved")
  @Status(301)
  String moved();

  @Get("/text")
  String text();

  @Get("/bytes")
  byte[] bytes();

  @Get("/stream")
  InputStream stream() throws IOException;

  @Get("/int")
  int number();

  @Get("/integer")
  Integer boxed();

  @Get("/list")
  List<Map<String, Optional<Thing>>> list();

  @Get("/array")
  Thing[] array();

  @Get("/optional")
  Optional<Thing> optional();

  @Get("/optional-text")
  Optional<String> optionalText();

  @Get("/optional-bytes")
  Optional<byte[]> optionalBytes();

  @Get("/optional-wildcard")
  Optional<? extends Thing> optionalWildcard();

  @Get("/optional-int")
  OptionalInt optionalInt();

  @Get("/optional-double")
  OptionalDouble optionalDouble();

  @Get("/nullable")
  @Nullable Thing nullable();

  @Get("/nullable-text")
  @Nullable String nullableText();

  @Get("/response")
  AlbResponse<Thing> response();

  @Get("/response-wildcard")
  AlbResponse<? extends Thing> wildcard();

  @Get("/response-text")
  AlbResponse<String> responseText();

  @Get("/response-bytes")
  AlbResponse<byte[]> responseBytes();

  @Get("/response-stream")
  AlbResponse<InputStream> responseStream();

  @Get("/response-list")
  AlbResponse<List<Thing>> responseList();

  @Get("/response-object")
  AlbResponse<Object> responseObject();

  @Get("/response-void")
  AlbResponse<Void> responseVoid();

  @Get("/object")
  Object object();

  @Get("/types")
  @Produces({"text/csv; charset=utf-8", "text/plain"})
  String types();

  @Get("/json-types")
  @Produces({"application/json", "application/vnd.acme+json"})
  Thing jsonTypes();

  @Get("/any-type")
  @Produces("*/*")
  AlbResponse<byte[]> anyType();

  @Put("/image")
  @Consumes("image/*")
  void image(byte[] image);

  @Get("/optional-anything")
  Optional<?> anything();

  @Get("/throws")
  String fails() throws Failure, NotFound, Conflict, IOException, IllegalStateException, FileNotFoundException;

  record Thing(String id) {}

  @Status(500)
  class Failure extends Exception {
    private static final long serialVersionUID = 1;
  }

  @Status(404)
  class NotFound extends Failure {
    private static final long serialVersionUID = 1;
  }

  class Conflict extends NotFound {
    private static final long serialVersionUID = 1;
  }
}
