package com.acme.parameters;

import com.amazonaws.services.lambda.runtime.Context;
import dev.albroute.AlbRequest;
import dev.albroute.AlbResponse;
import dev.albroute.annotation.AlbRoute;
import dev.albroute.annotation.Body;
import dev.albroute.annotation.Consumes;
import dev.albroute.annotation.CookieParam;
import dev.albroute.annotation.DefaultValue;
import dev.albroute.annotation.FormParam;
import dev.albroute.annotation.Get;
import dev.albroute.annotation.HeaderParam;
import dev.albroute.annotation.PathParam;
import dev.albroute.annotation.Post;
import dev.albroute.annotation.Produces;
import dev.albroute.annotation.Put;
import dev.albroute.annotation.QueryParam;
import dev.albroute.annotation.Status;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every kind of parameter and result. */
@AlbRoute("/parameters")
public interface ParametersApi {

  @Get("/{id}/{path+}")
  String values(
      UUID id,
      @PathParam List<String> path,
      @QueryParam int limit,
      @QueryParam @DefaultValue("NEW") State state,
      @QueryParam Optional<LocalDate> from,
      @QueryParam OptionalInt page,
      @QueryParam Set<State> states,
      @QueryParam SortedSet<UUID> ids,
      @HeaderParam("if-none-match") @Nullable String etag,
      @CookieParam Optional<Sku> last,
      int... numbers);

  @Post("/form")
  @Status(202)
  void form(@FormParam String name, @FormParam("file[]") List<String> files, AlbRequest request, Context context);

  @Put("/text")
  @Consumes("text/csv")
  @Produces({"text/csv", "text/plain"})
  Optional<String> text(@Body String csv) throws IOException;

  @Put("/stream")
  InputStream stream(@Body InputStream in);

  @Post("/json")
  AlbResponse<Object> json(@Body Optional<Object> value) throws Refused, Busy;

  @Post("/none")
  @Nullable Integer none(@Body @Nullable List<Integer> numbers);

  enum State {
    NEW,
    SENT
  }

  record Sku(String text) {
    public static Sku of(String text) {
      return new Sku(text);
    }
  }

  @Status(422)
  class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @Status(503)
  class Busy extends Exception {
    private static final long serialVersionUID = 1;
  }
}
