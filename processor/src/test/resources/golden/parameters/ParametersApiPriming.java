package com.acme.parameters;

import com.amazonaws.services.lambda.runtime.Context;
import dev.albroute.AlbPriming;
import dev.albroute.AlbRequest;
import dev.albroute.AlbResponse;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Goes through {@link ParametersApiHandler} before the first request does. No service of the function is called.
 */
@Generated("dev.albroute.processor.AlbRouteProcessor")
final class ParametersApiPriming {
  private ParametersApiPriming() {
  }

  /** Sends a request down each route. */
  static void prime() {
    ParametersApiHandler handler = new ParametersApiHandler(new ParametersApiSamples());
    AlbPriming.request("GET", "/parameters/00000000-0000-0001-0000-000000000001/a")
        .query("limit", "1")
        .query("state", "NEW")
        .query("from", "1970-01-01")
        .query("page", "1")
        .query("states", "NEW")
        .query("ids", "00000000-0000-0001-0000-000000000001")
        .query("numbers", "1")
        .header("if-none-match", "a")
        .header("cookie", "last=1")
        .send(handler);
    AlbPriming.request("POST", "/parameters/form")
        .body("application/x-www-form-urlencoded", "name=a&file%5B%5D=a")
        .send(handler);
    AlbPriming.request("PUT", "/parameters/text")
        .body("text/csv", "a")
        .send(handler);
    AlbPriming.request("PUT", "/parameters/stream")
        .body("application/octet-stream", "a")
        .send(handler);
    AlbPriming.request("POST", "/parameters/json")
        .body("application/json", "{\"a\":[1,1.5,true,null]}")
        .send(handler);
    AlbPriming.request("POST", "/parameters/none")
        .body("application/json", "[1]")
        .send(handler);
  }

  /** Gives back samples. */
  private static final class ParametersApiSamples implements ParametersApi {
    @Override
    public String values(UUID id, List<String> path, int limit, ParametersApi.State state,
        Optional<LocalDate> from, OptionalInt page, Set<ParametersApi.State> states,
        SortedSet<UUID> ids, String etag, Optional<ParametersApi.Sku> last, int... numbers) {
      return "a";
    }

    @Override
    public void form(String name, List<String> files, AlbRequest request, Context context) {
    }

    @Override
    public Optional<String> text(String csv) {
      return Optional.of("a");
    }

    @Override
    public InputStream stream(InputStream in) {
      return new ByteArrayInputStream(new byte[] {1});
    }

    @Override
    public AlbResponse<Object> json(Optional<Object> value) {
      return AlbResponse.ok("a");
    }

    @Override
    public Integer none(List<Integer> numbers) {
      return 1;
    }
  }
}
