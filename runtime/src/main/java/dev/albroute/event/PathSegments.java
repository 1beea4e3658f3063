package dev.albroute.event;

import dev.albroute.json.JsonStrings;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The segments of a path: split at {@code /} first, decoded after, so that {@code %2F} stays inside
 * its segment. One slash at the end is not significant; {@code "/"} and the empty path have no
 * segments. Other empty segments are kept.
 */
public final class PathSegments {

  private static final byte[] NO_BYTES = {};
  private static final int UNREAD = -1;

  private byte[] bytes = NO_BYTES;
  private int[] ends = new int[16];
  private @Nullable String[] decoded = new @Nullable String[16];
  private int start;
  private int count = UNREAD;

  /** No segments yet. */
  public PathSegments() {}

  /** Forgets the segments of the path before. */
  public void clear() {
    if (count > 0) {
      Arrays.fill(decoded, 0, count, null);
    }
    bytes = NO_BYTES;
    count = UNREAD;
  }

  /**
   * The number of segments.
   *
   * @param event whose path it is; the same until {@link #clear}
   * @return the number, 0 or more
   */
  public int count(AlbEvent event) {
    if (count == UNREAD) {
      split(event);
    }
    return count;
  }

  /**
   * A decoded segment.
   *
   * @param event whose path it is; the same until {@link #clear}
   * @param index less than the number of segments
   * @return the text, or null when its percent-encoding is malformed
   * @throws IndexOutOfBoundsException when there is no such segment
   */
  public @Nullable String segment(AlbEvent event, int index) {
    Objects.checkIndex(index, count(event));
    String text = decoded[index];
    if (text == null) {
      text = decode(index == 0 ? start : ends[index - 1] + 1, ends[index]);
      decoded[index] = text;
    }
    return text;
  }

  private @Nullable String decode(int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == '%') {
        return PercentEncoding.decodeSegment(bytes, from, to);
      }
    }
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  private void split(AlbEvent event) {
    int from = Math.max(0, event.pathFrom);
    int to = event.pathFrom < 0 ? 0 : event.pathTo;
    bytes = event.bytes;
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\\') {
        byte[] text = new byte[to - from];
        to = JsonStrings.unescape(bytes, from, to, text, 0);
        from = 0;
        bytes = text;
        break;
      }
    }
    start = from < to && bytes[from] == '/' ? from + 1 : from;
    count = 0;
    for (int i = start; i < to; i++) {
      if (bytes[i] == '/') {
        add(i);
      }
    }
    int lastEnd = count == 0 ? start - 1 : ends[count - 1];
    if (lastEnd + 1 < to) {
      add(to);
    }
  }

  private void add(int segmentEnd) {
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, count * 2);
      decoded = Arrays.copyOf(decoded, count * 2);
    }
    ends[count++] = segmentEnd;
  }
}
