package dev.albroute;

import dev.albroute.event.AlbEvent;
import dev.albroute.event.AlbLimits;
import dev.albroute.event.EventReader;
import dev.albroute.event.PathSegments;
import dev.albroute.event.ResponseWriter;
import dev.albroute.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** What one invocation works with, kept for the next one: buffers, and what reads and writes them. */
final class Exchange {

  private static final int FIRST_BUFFER = 8 * 1024;

  final AlbEvent event = new AlbEvent();
  final PathSegments segments = new PathSegments();
  final JsonReader json = new JsonReader();
  final EventReader reader = new EventReader(json);
  final ResponseWriter writer = new ResponseWriter();
  byte[] input = new byte[FIRST_BUFFER];
  int length;

  /** Reads a stream to its end, up to the longest event and one byte. */
  void readInput(InputStream in) throws IOException {
    length = 0;
    while (length <= AlbLimits.EVENT) {
      if (length == input.length) {
        input = Arrays.copyOf(input, Math.max(length * 2, length + in.available() + 1));
      }
      int read = in.read(input, length, input.length - length);
      if (read < 0) {
        return;
      }
      length += read;
    }
  }

  /** Forgets what belongs to one invocation, and buffers that are too large to keep. */
  void clear() {
    segments.clear();
    if (input.length > AlbLimits.KEPT_BUFFER) {
      input = new byte[FIRST_BUFFER];
    }
  }
}
