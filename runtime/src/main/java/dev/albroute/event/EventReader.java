package dev.albroute.event;

import dev.albroute.json.JsonNames;
import dev.albroute.json.JsonReader;
import java.util.Arrays;

/**
 * Reads the event of an Application Load Balancer: one pass over the bytes, which checks all of it
 * against RFC 8259 and notes in an {@link AlbEvent} where things are.
 *
 * <p>Strict about JSON, lenient about what an event may lack: keys stand in any order, unknown ones
 * are skipped, of a repeated key the last one wins, a UTF-8 byte order mark is accepted, and
 * {@code null} is the same as a missing key. Only {@code httpMethod} and {@code path} must be
 * there. An event with a {@code requestContext} that has no {@code elb} comes from something else
 * than a load balancer (API Gateway, a function URL) and is refused.
 *
 * <p>Of a hand-made event with both kinds of maps the multi-value map is taken, unless it is empty.
 *
 * <p>A reader is used by one thread at a time and keeps nothing from one event to the next.
 */
public final class EventReader {

  // In the order in which a load balancer writes them, which is the order that JsonReader guesses.
  private static final JsonNames EVENT = JsonNames.of(
      "requestContext",
      "httpMethod",
      "path",
      "queryStringParameters",
      "headers",
      "body",
      "isBase64Encoded",
      "multiValueQueryStringParameters",
      "multiValueHeaders");
  private static final JsonNames CONTEXT = JsonNames.of("elb");
  private static final JsonNames ELB = JsonNames.of("targetGroupArn");

  private static final byte[] NO_BYTES = {};

  private final JsonReader json;
  private byte[] bytes = NO_BYTES;
  private int length;

  // The number of fields in the map read last.
  private int fieldCount;

  /**
   * A reader of events.
   *
   * @param json does the reading; whoever else uses it must be done with it before
   */
  public EventReader(JsonReader json) {
    this.json = json;
  }

  /**
   * Reads one event.
   *
   * @param bytes holds the event from index 0; the index refers to it, so that it must not change
   *     while {@code event} is in use
   * @param length the length of the event in bytes
   * @param event is cleared and filled; on failure it holds what was found so far
   * @throws EventException when this is not the event of a load balancer
   * @throws dev.albroute.json.JsonException when it is not JSON
   */
  public void read(byte[] bytes, int length, AlbEvent event) {
    this.bytes = bytes;
    this.length = length;
    event.clear(bytes);
    json.reset(bytes, 0, length);
    boolean foreign = false;
    if (json.beginObject()) {
      int key = JsonReader.END;
      while ((key = json.nextProperty(EVENT, key)) != JsonReader.END) {
        if (key == 0) {
          foreign = !context(event);
        } else {
          member(key, event);
        }
      }
    }
    json.end();
    check(foreign, event);
  }

  private void check(boolean foreign, AlbEvent event) {
    if (json.failed()) {
      throw EventException.from(json.failures().get(0));
    }
    if (foreign) {
      throw EventException.at(
          0, "expected requestContext.elb, which every event of an Application Load Balancer has");
    }
    if (event.methodFrom == event.methodTo) {
      throw EventException.at(
          0, "expected httpMethod, which every event of an Application Load Balancer has");
    }
    if (event.pathFrom < 0) {
      throw EventException.at(
          0, "expected path, which every event of an Application Load Balancer has");
    }
  }

  private void member(int key, AlbEvent event) {
    switch (key) {
      case 1 -> {
        event.methodFrom = string();
        event.methodTo = end(event.methodFrom);
      }
      case 2 -> {
        event.pathFrom = string();
        event.pathTo = end(event.pathFrom);
      }
      case 3 -> query(event);
      case 4 -> headers(event);
      case 5 -> event.body.read(json, bytes);
      case 6 -> event.body.base64(!json.readNull() && json.readBoolean());
      case 7 -> multiValueQuery(event);
      case 8 -> multiValueHeaders(event);
      default -> json.skipValue();
    }
  }

  private void query(AlbEvent event) {
    if (event.multiValueQuery && event.queryCount > 0) {
      json.skipValue();
    } else if (!json.readNull()) {
      event.query = fields(event.query);
      event.queryCount = fieldCount;
    }
  }

  private void multiValueQuery(AlbEvent event) {
    event.multiValueQuery = !json.readNull();
    if (event.multiValueQuery) {
      event.query = fields(event.query);
      event.queryCount = fieldCount > 0 ? fieldCount : event.queryCount;
    }
  }

  private void headers(AlbEvent event) {
    if (event.multiValue && event.headerCount > 0) {
      json.skipValue();
    } else if (!json.readNull()) {
      event.headers = fields(event.headers);
      event.headerCount = fieldCount;
    }
  }

  private void multiValueHeaders(AlbEvent event) {
    event.multiValue = !json.readNull();
    if (event.multiValue) {
      event.headers = fields(event.headers);
      event.headerCount = fieldCount > 0 ? fieldCount : event.headerCount;
    }
  }

  /** Reads the request context; false when it is there and has no {@code elb}. */
  private boolean context(AlbEvent event) {
    event.arnFrom = -1;
    if (json.readNull()) {
      return true;
    }
    boolean elb = false;
    if (json.beginObject()) {
      int key = JsonReader.END;
      while ((key = json.nextProperty(CONTEXT, key)) != JsonReader.END) {
        if (key == 0 && !json.readNull()) {
          elb = true;
          elb(event);
        } else if (key != 0) {
          json.skipValue();
        }
      }
    }
    return elb;
  }

  private void elb(AlbEvent event) {
    if (json.beginObject()) {
      int key = JsonReader.END;
      while ((key = json.nextProperty(ELB, key)) != JsonReader.END) {
        if (key == 0) {
          event.arnFrom = string();
          event.arnTo = end(event.arnFrom);
        } else {
          json.skipValue();
        }
      }
    }
  }

  /** Reads a map from names to strings, to arrays of strings, or to a mixture; null is no value. */
  private int[] fields(int[] spans) {
    int[] fields = spans;
    fieldCount = 0;
    if (json.beginObject()) {
      while (json.nextProperty()) {
        int nameFrom = json.textStart();
        int nameTo = json.textEnd();
        if (nextIsArray()) {
          json.beginArray();
          while (json.nextElement()) {
            fields = field(fields, nameFrom, nameTo);
          }
        } else {
          fields = field(fields, nameFrom, nameTo);
        }
      }
    }
    return fields;
  }

  private boolean nextIsArray() {
    int next = json.offset();
    return next < length && bytes[next] == '[';
  }

  private int[] field(int[] spans, int nameFrom, int nameTo) {
    int[] fields = spans;
    int valueFrom = string();
    if (valueFrom >= 0) {
      if (fieldCount == AlbLimits.FIELDS) {
        throw EventException.at(
            json.offset(), "expected at most " + AlbLimits.FIELDS + " headers or query parameters");
      }
      int index = fieldCount << 2;
      if (index == fields.length) {
        fields = Arrays.copyOf(fields, index * 2);
      }
      fields[index] = nameFrom;
      fields[index + 1] = nameTo;
      fields[index + 2] = valueFrom;
      fields[index + 3] = json.textEnd();
      fieldCount++;
    }
    return fields;
  }

  /** Locates a string; returns where its content begins, or -1 for null and after a failure. */
  private int string() {
    return json.readNull() || !json.locateString() ? -1 : json.textStart();
  }

  private int end(int from) {
    return from < 0 ? -1 : json.textEnd();
  }
}
