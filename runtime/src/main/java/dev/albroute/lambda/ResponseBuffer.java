package dev.albroute.lambda;

import java.io.ByteArrayOutputStream;

/** Where a handler writes its response: a buffer that is used again and that can be read without a copy. */
final class ResponseBuffer extends ByteArrayOutputStream {

  private static final int INITIAL = 4 << 10;
  // A buffer that grew past this for one response is not kept for the next.
  private static final int LARGEST_KEPT = 2 << 20;

  ResponseBuffer() {
    super(INITIAL);
  }

  /** The bytes, of which the first {@link #size()} are the response. */
  synchronized byte[] bytes() {
    return buf;
  }

  /** Empties the buffer for the next response. */
  @Override
  public synchronized void reset() {
    super.reset();
    if (buf.length > LARGEST_KEPT) {
      buf = new byte[INITIAL];
    }
  }
}
