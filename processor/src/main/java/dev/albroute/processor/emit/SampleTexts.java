package dev.albroute.processor.emit;

import dev.albroute.processor.model.JsonComponent;
import dev.albroute.processor.model.JsonDeclaration;
import dev.albroute.processor.model.JsonType;
import dev.albroute.processor.model.Scalar;
import dev.albroute.processor.model.SimpleType;
import dev.albroute.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Texts that a type can be made of: for values outside of JSON as they are, for JSON types as JSON (RFC 8259). */
final class SampleTexts implements JsonType.Visitor<String> {
  private final SampleScope scope;
  private Optional<TypeRef.ClassType> around = Optional.empty();

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
      case BOOLEAN, BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, BIG_DECIMAL, BIG_INTEGER -> text;
      default -> quoted(text);
    };
  }

  @Override
  public String visit(JsonType.DeclaredType type) {
    return scope
        .declaration(type.type(), around)
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
    return value.equals("null") ? "{}" : "{\"a\":" + value + "}";
  }

  @Override
  public String visit(JsonType.OptionalType type) {
    return of(type.value());
  }

  @Override
  public String visit(JsonType.AnyType type) {
    return "{\"a\":[1,1.5,true,null]}";
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
      case BOOLEAN -> "true";
      case BYTE, SHORT, INT, LONG, BIG_INTEGER -> "1";
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

  private final class Declared implements JsonDeclaration.Visitor<String> {
    @Override
    public String visit(JsonDeclaration.JsonRecord declaration) {
      Optional<TypeRef.ClassType> before = around;
      around = Optional.of(declaration.type());
      List<String> properties = new ArrayList<>();
      for (JsonComponent component : declaration.components()) {
        properties.add(quoted(component.jsonName()) + ":" + of(component.type()));
      }
      around = before;
      return "{" + String.join(",", properties) + "}";
    }

    @Override
    public String visit(JsonDeclaration.JsonEnum declaration) {
      return quoted(declaration.constants().get(0).jsonName());
    }
  }
}
