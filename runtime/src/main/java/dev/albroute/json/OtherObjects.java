package dev.albroute.json;

import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** The rarer types that {@link ObjectCodec} writes, in a class that most functions never load. */
final class OtherObjects {
  private OtherObjects() {}

  static void write(JsonWriter json, Object value, int depth) {
    if (value instanceof Number number) {
      writeNumber(json, number);
    } else if (value instanceof CharSequence || value instanceof Character) {
      json.writeString(value.toString());
    } else if (value instanceof Enum<?> constant) {
      json.writeString(constant.name());
    } else if (value instanceof JsonValue raw) {
      JsonValue.writeJsonValue(json, raw);
    } else if (value instanceof Optional<?> optional) {
      ObjectCodec.write(json, optional.orElse(null), depth);
    } else if (value instanceof AtomicBoolean bool) {
      json.writeBoolean(bool.get());
    } else if (value.getClass().isArray()) {
      writeArray(json, value, depth);
    } else if (!writeJdkType(json, value) && !writeTime(json, value)) {
      throw new IllegalArgumentException(value.getClass().getName() + " cannot be written as JSON");
    }
  }

  private static void writeNumber(JsonWriter json, Number value) {
    if (value instanceof Float number) {
      json.writeFloat(number);
    } else if (value instanceof Short
        || value instanceof Byte
        || value instanceof AtomicInteger
        || value instanceof AtomicLong) {
      json.writeLong(value.longValue());
    } else {
      throw new IllegalArgumentException(value.getClass().getName() + " cannot be written as JSON");
    }
  }

  private static boolean writeJdkType(JsonWriter json, Object value) {
    if (value instanceof UUID uuid) {
      JdkCodecs.writeUUID(json, uuid);
    } else if (value instanceof URI uri) {
      JdkCodecs.writeURI(json, uri);
    } else if (value instanceof URL url) {
      JdkCodecs.writeURL(json, url);
    } else if (value instanceof Locale locale) {
      JdkCodecs.writeLocale(json, locale);
    } else if (value instanceof Currency currency) {
      JdkCodecs.writeCurrency(json, currency);
    } else {
      return false;
    }
    return true;
  }

  private static boolean writeTime(JsonWriter json, Object value) {
    if (value instanceof Instant time) {
      JavaTimeCodecs.writeInstant(json, time);
    } else if (value instanceof LocalDate time) {
      JavaTimeCodecs.writeLocalDate(json, time);
    } else if (value instanceof LocalTime time) {
      JavaTimeCodecs.writeLocalTime(json, time);
    } else if (value instanceof LocalDateTime time) {
      JavaTimeCodecs.writeLocalDateTime(json, time);
    } else if (value instanceof OffsetDateTime time) {
      JavaTimeCodecs.writeOffsetDateTime(json, time);
    } else if (value instanceof OffsetTime time) {
      JavaTimeCodecs.writeOffsetTime(json, time);
    } else if (value instanceof ZonedDateTime time) {
      JavaTimeCodecs.writeZonedDateTime(json, time);
    } else if (value instanceof Year time) {
      JavaTimeCodecs.writeYear(json, time);
    } else if (value instanceof YearMonth time) {
      JavaTimeCodecs.writeYearMonth(json, time);
    } else if (value instanceof MonthDay time) {
      JavaTimeCodecs.writeMonthDay(json, time);
    } else if (value instanceof Duration time) {
      JavaTimeCodecs.writeDuration(json, time);
    } else if (value instanceof Period time) {
      JavaTimeCodecs.writePeriod(json, time);
    } else if (value instanceof ZoneOffset time) {
      JavaTimeCodecs.writeZoneOffset(json, time);
    } else if (value instanceof ZoneId time) {
      JavaTimeCodecs.writeZoneId(json, time);
    } else {
      return false;
    }
    return true;
  }

  private static void writeArray(JsonWriter json, Object array, int depth) {
    if (array instanceof byte[] bytes) {
      json.writeBase64(bytes);
      return;
    }
    json.beginArray();
    if (array instanceof Object[] objects) {
      int deeper = ObjectCodec.deeper(depth);
      for (Object element : objects) {
        ObjectCodec.write(json, element, deeper);
      }
    } else if (array instanceof int[] ints) {
      for (int element : ints) {
        json.writeInt(element);
      }
    } else if (array instanceof long[] longs) {
      for (long element : longs) {
        json.writeLong(element);
      }
    } else if (array instanceof double[] doubles) {
      for (double element : doubles) {
        json.writeDouble(element);
      }
    } else {
      writeRareArray(json, array);
    }
    json.endArray();
  }

  private static void writeRareArray(JsonWriter json, Object array) {
    if (array instanceof boolean[] booleans) {
      for (boolean element : booleans) {
        json.writeBoolean(element);
      }
    } else if (array instanceof float[] floats) {
      for (float element : floats) {
        json.writeFloat(element);
      }
    } else if (array instanceof short[] shorts) {
      for (short element : shorts) {
        json.writeInt(element);
      }
    } else if (array instanceof char[] chars) {
      for (char element : chars) {
        json.writeChar(element);
      }
    }
  }
}
