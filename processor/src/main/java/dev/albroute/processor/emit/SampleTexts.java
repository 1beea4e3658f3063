package dev.albroute.processor.emit;

import dev.albroute.processor.model.JsonDeclaration;
import dev.albroute.processor.model.JsonType;
import dev.albroute.processor.model.ObjectReading.ReadProperty;
import dev.albroute.processor.model.Scalar;
import dev.albroute.processor.model.SimpleType;
import dev.albroute.processor.model.TypeTag;
import dev.albroute.processor.model.ValueFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Texts that a type can be made of: for values outside of JSON as they are, for JSON types as JSON (RFC 8259). */
final class SampleTexts implements JsonType.Visitor<String> {
  private final SampleScope scope;
  private Optional<JsonType.DeclaredType> around = Optional.empty();

  SampleTexts(SampleScope scope) {
    this.scope = scope;
  }

  /** A text for a type in a path, query, header field, cookie or form. */
  String of(SimpleType type) {
    return type.accept(new Simple());
  }

  /** A JSON value for a type. */
  String of(JsonType type) {
    return type.accept(this);
  }

  @Override
  public String visit(JsonType.ScalarType type) {
    String text = text(type.scalar());
    return switch (type.scalar()) {
      case BOOLEAN,
          BYTE,
          SHORT,
          INT,
          LONG,
          FLOAT,
          DOUBLE,
          BIG_DECIMAL,
          BIG_INTEGER,
          ATOMIC_BOOLEAN,
          ATOMIC_INTEGER,
          ATOMIC_LONG,
          JSON_VALUE -> text;
      default -> quoted(text);
    };
  }

  @Override
  public String visit(JsonType.DeclaredType type) {
    return scope
        .declaration(type, around)
        .map(declaration -> declaration.accept(new Declared()))
        .orElse("null");
  }

  @Override
  public String visit(JsonType.CollectionType type) {
    return array(of(type.element().type()));
  }

  @Override
  public String visit(JsonType.ArrayType type) {
    return array(of(type.element().type()));
  }

  @Override
  public String visit(JsonType.MapType type) {
    String value = of(type.value().type());
    String key = of(type.key());
    String name = key.startsWith("\"") ? key : quoted(key);
    return value.equals("null") ? "{}" : "{" + name + ":" + value + "}";
  }

  @Override
  public String visit(JsonType.OptionalType type) {
    return of(type.value());
  }

  @Override
  public String visit(JsonType.AnyType type) {
    return "{\"a\":[1,1.5,true,null]}";
  }

  @Override
  public String visit(JsonType.CodecType type) {
    // Nobody knows what it takes; where it refuses this, the refusal is gone through.
    return "\"1\"";
  }

  @Override
  public String visit(JsonType.FormattedType type) {
    return type.format().accept(new Formatted(type));
  }

  private static String array(String element) {
    return element.equals("null") ? "[]" : "[" + element + "]";
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append("\\u00").append(c < 16 ? "0" : "1").append(Character.forDigit(c & 15, 16));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }

  private static String text(Scalar scalar) {
    return switch (scalar) {
      case STRING, CHAR_SEQUENCE, CHAR -> "a";
      case BOOLEAN, ATOMIC_BOOLEAN -> "true";
      case BYTE, SHORT, INT, LONG, BIG_INTEGER, ATOMIC_INTEGER, ATOMIC_LONG, JSON_VALUE -> "1";
      case FLOAT, DOUBLE, BIG_DECIMAL -> "1.5";
      case UUID -> "00000000-0000-0001-0000-000000000001";
      case URI -> "/";
      case URL -> "http://localhost/";
      case LOCALE -> "en";
      case CURRENCY -> "EUR";
      case BYTE_ARRAY -> "AQ==";
      case INSTANT -> "1970-01-01T00:00:00Z";
      case LOCAL_DATE -> "1970-01-01";
      case LOCAL_TIME -> "12:00:00";
      case LOCAL_DATE_TIME -> "1970-01-01T12:00:00";
      case OFFSET_DATE_TIME, ZONED_DATE_TIME -> "1970-01-01T12:00:00Z";
      case OFFSET_TIME -> "12:00:00Z";
      case YEAR -> "1970";
      case YEAR_MONTH -> "1970-01";
      case MONTH_DAY -> "--01-01";
      case DURATION -> "PT1S";
      case PERIOD -> "P1D";
      case ZONE_ID, ZONE_OFFSET -> "Z";
    };
  }

  private static final class Simple implements SimpleType.Visitor<String> {
    @Override
    public String visit(SimpleType.ScalarType type) {
      return text(type.scalar());
    }

    @Override
    public String visit(SimpleType.EnumType type) {
      return type.constants().get(0);
    }

    @Override
    public String visit(SimpleType.FactoryType type) {
      // Nobody knows what it takes; where it refuses this, the refusal is gone through.
      return "1";
    }
  }

  private static final class Formatted implements ValueFormat.Visitor<String> {
    private final JsonType.FormattedType type;

    Formatted(JsonType.FormattedType type) {
      this.type = type;
    }

    @Override
    public String visit(ValueFormat.Quoted format) {
      return quoted(text(type.scalar()));
    }

    @Override
    public String visit(ValueFormat.Raw format) {
      return quoted("a");
    }

    @Override
    public String visit(ValueFormat.Pattern format) {
      // A refusal makes the formatter too, which is what takes long.
      return quoted("a");
    }

    @Override
    public String visit(ValueFormat.Decimal format) {
      return type.scalar() == Scalar.YEAR ? "1970" : "1.5";
    }

    @Override
    public String visit(ValueFormat.Integral format) {
      return "1970";
    }
  }

  private final class Declared implements JsonDeclaration.Visitor<String> {
    @Override
    public String visit(JsonDeclaration.JsonObject declaration) {
      Optional<JsonType.DeclaredType> before = around;
      around = Optional.of(declaration.key());
      List<String> properties = new ArrayList<>();
      declaration
          .key()
          .tag()
          .filter(tag -> tag.form() != TypeTag.Form.WRAPPER)
          .ifPresent(tag -> properties.add(quoted(tag.property()) + ":" + quoted(tag.text())));
      declaration.reading().ifPresent(reading -> {
        for (ReadProperty property : reading.properties()) {
          String name = declaration.names().get(property.index()).text();
          if (declaration.key().tag().filter(tag -> tag.property().equals(name)).isEmpty()) {
            properties.add(quoted(name) + ":" + of(property.type()));
          }
        }
      });
      around = before;
      String object = "{" + String.join(",", properties) + "}";
      return declaration
          .key()
          .tag()
          .filter(tag -> tag.form() == TypeTag.Form.WRAPPER)
          .map(tag -> "{" + quoted(tag.text()) + ":" + object + "}")
          .orElse(object);
    }

    @Override
    public String visit(JsonDeclaration.JsonEnum declaration) {
      return declaration.form() == JsonDeclaration.EnumForm.ORDINAL
          ? "0"
          : quoted(declaration.constants().get(0).jsonName());
    }

    @Override
    public String visit(JsonDeclaration.JsonStandIn declaration) {
      Optional<JsonType.DeclaredType> before = around;
      around = Optional.of(declaration.key());
      String text = declaration.reading().map(r -> of(r.type())).orElse("null");
      around = before;
      return text;
    }

    @Override
    public String visit(JsonDeclaration.JsonHierarchy declaration) {
      Optional<JsonType.DeclaredType> before = around;
      around = Optional.of(declaration.key());
      String text = of(declaration.cases().get(0).type());
      around = before;
      return text;
    }
  }
}
