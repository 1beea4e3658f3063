package dev.albroute.json;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Reads and writes the holders of {@code java.util.concurrent.atomic}: in JSON they are what they hold. */
public final class AtomicCodecs {
  private AtomicCodecs() {}

  /**
   * Reads {@code true} or {@code false}.
   *
   * @param json in front of the value
   * @return a new holder, of false after a failure
   */
  public static AtomicBoolean readAtomicBoolean(JsonReader json) {
    return new AtomicBoolean(json.readBoolean());
  }

  /**
   * Writes what a holder holds now.
   *
   * @param json where the value goes
   * @param value the holder, or null
   */
  public static void writeAtomicBoolean(JsonWriter json, @Nullable AtomicBoolean value) {
    if (value == null) {
      json.writeNull();
    } else {
      json.writeBoolean(value.get());
    }
  }

  /**
   * Reads an integer of 32 bits.
   *
   * @param json in front of the value
   * @return a new holder, of 0 after a failure
   */
  public static AtomicInteger readAtomicInteger(JsonReader json) {
    return new AtomicInteger(json.readInt());
  }

  /**
   * Writes what a holder holds now.
   *
   * @param json where the value goes
   * @param value the holder, or null
   */
  public static void writeAtomicInteger(JsonWriter json, @Nullable AtomicInteger value) {
    if (value == null) {
      json.writeNull();
    } else {
      json.writeInt(value.get());
    }
  }

  /**
   * Reads an integer of 64 bits.
   *
   * @param json in front of the value
   * @return a new holder, of 0 after a failure
   */
  public static AtomicLong readAtomicLong(JsonReader json) {
    return new AtomicLong(json.readLong());
  }

  /**
   * Writes what a holder holds now.
   *
   * @param json where the value goes
   * @param value the holder, or null
   */
  public static void writeAtomicLong(JsonWriter json, @Nullable AtomicLong value) {
    if (value == null) {
      json.writeNull();
    } else {
      json.writeLong(value.get());
    }
  }
}
