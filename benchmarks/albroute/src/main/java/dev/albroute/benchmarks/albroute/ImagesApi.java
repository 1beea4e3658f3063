package dev.albroute.benchmarks.albroute;

import dev.albroute.AlbResponse;
import dev.albroute.annotation.AlbRoute;
import dev.albroute.annotation.Body;
import dev.albroute.annotation.Put;
import dev.albroute.benchmarks.order.OrderService;

/** Pictures in, pictures out. */
@AlbRoute("/images")
public interface ImagesApi {

  /** Takes a picture and gives it back with its checksum. */
  @Put("/{id}")
  default AlbResponse<byte[]> put(String id, @Body byte[] picture) {
    return AlbResponse.ok(picture).header("x-crc", OrderService.crc(picture));
  }
}
