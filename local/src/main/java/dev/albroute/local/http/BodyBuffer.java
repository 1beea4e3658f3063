package dev.albroute.local.http;

import dev.albroute.local.message.Octets;
import io.netty.buffer.ByteBuf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Collects a body up to a limit. */
final class BodyBuffer {

  private final int limit;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(0);
  private boolean truncated;

  BodyBuffer(int limit) {
    this.limit = limit;
  }

  void add(ByteBuf part) {
    int room = limit - bytes.size();
    int length = Math.min(room, part.readableBytes());
    truncated |= part.readableBytes() > room;
    try {
      part.readBytes(bytes, length);
    } catch (IOException memoryHasNoIo) {
      throw new UncheckedIOException(memoryHasNoIo);
    }
  }

  void truncate() {
    truncated = true;
  }

  boolean isTruncated() {
    return truncated;
  }

  Octets octets() {
    return Octets.of(bytes.toByteArray());
  }
}
