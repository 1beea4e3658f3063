package dev.albroute;

import dev.albroute.event.Accept;
import dev.albroute.event.MediaType;

/** Compares media types where equality does not decide it (RFC 9110, section 12.5.1). */
final class Negotiation {

  private Negotiation() {}

  /** Throws a 415 unless one of the declared types reads the content type of the body. */
  static void consumes(String contentType, String... types) {
    MediaType actual = MediaType.parse(contentType);
    if (actual != null) {
      for (String type : types) {
        MediaType declared = MediaType.parse(type);
        if (declared != null && declared.reads(actual)) {
          return;
        }
      }
    }
    throw new HttpProblem(415, "A body of the type " + join(types) + " is expected")
        .header("accept", join(types));
  }

  /** The best of the types that can be produced; a 406 when none is acceptable. */
  static String produces(String accept, String... types) {
    String best = Accept.parse(accept).best(types);
    if (best == null) {
      throw new HttpProblem(406, "The response can only be of the type " + join(types));
    }
    return best;
  }

  private static String join(String... types) {
    return String.join(", ", types);
  }
}
