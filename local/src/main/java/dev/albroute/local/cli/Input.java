package dev.albroute.local.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What a user gives as a file, as standard input ({@code -}), or as text. */
final class Input {

  private Input() {}

  /** Reads a file, or standard input when its name is a hyphen. */
  static byte[] file(String name) throws IOException {
    if (name.equals("-")) {
      return System.in.readAllBytes();
    }
    try {
      return Files.readAllBytes(Path.of(name));
    } catch (NoSuchFileException absent) {
      throw new IOException("There is no file " + name, absent);
    }
  }

  /** Reads text, or a file when it starts with {@code @}; {@code @-} is standard input. */
  static byte[] textOrFile(String text) throws IOException {
    return text.startsWith("@") ? file(text.substring(1)) : text.getBytes(StandardCharsets.UTF_8);
  }
}
