package dev.albroute.benchmarks.jersey;

import dev.albroute.benchmarks.order.OrderService;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Pictures in, pictures out. */
@Path("/images")
@Singleton
public class ImagesResource {

  /** A resource. */
  public ImagesResource() {}

  /** Takes a picture and gives it back with its checksum. */
  @PUT
  @Path("/{id}")
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  public Response put(@PathParam("id") String id, byte[] picture) {
    return Response.ok(picture).header("x-crc", OrderService.crc(picture)).build();
  }
}
