package dev.albroute.local.lambda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/** Sees whether code has changed: names, sizes and times of all files. */
final class CodeWatcher {

  private final List<Path> code;
  private long accepted;
  private long last;

  CodeWatcher(List<Path> code) {
    this.code = code;
    this.accepted = fingerprint();
    this.last = accepted;
  }

  /**
   * Looks again.
   *
   * @return whether the code is another than before, and the same as at the last look: nobody is writing it any more
   */
  boolean hasSettledChange() {
    long now = fingerprint();
    boolean settled = now == last && now != accepted;
    last = now;
    if (settled) {
      accepted = now;
    }
    return settled;
  }

  private long fingerprint() {
    long fingerprint = 17;
    for (Path entry : code) {
      if (Files.exists(entry)) {
        fingerprint = 31 * fingerprint + fingerprint(entry);
      }
    }
    return fingerprint;
  }

  private static long fingerprint(Path entry) {
    long[] sum = new long[1];
    try {
      Files.walkFileTree(entry, new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
          long time = attributes.lastModifiedTime().toMillis();
          sum[0] += file.hashCode() * 31L + time * 17L + attributes.size();
          return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException deletedMeanwhile) {
          return FileVisitResult.CONTINUE;
        }
      });
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return sum[0];
  }
}
