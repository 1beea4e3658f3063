package dev.albroute.benchmarks.micronaut;

import dev.albroute.benchmarks.order.OrderService;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;

/** Pictures in, pictures out. */
@Controller("/images")
public class ImagesController {

  @Put("/{id}")
  @Consumes(MediaType.ALL)
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  HttpResponse<byte[]> put(String id, @Body byte[] picture) {
    return HttpResponse.ok(picture).header("x-crc", OrderService.crc(picture));
  }
}
