package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.albroute.processor.model.JsonDeclaration;
import dev.albroute.processor.model.JsonType;
import dev.albroute.processor.model.ObjectWriting;
import dev.albroute.processor.model.ObjectWriting.Sample;
import dev.albroute.processor.model.Scalar;
import dev.albroute.processor.model.TypeRef;
import dev.albroute.processor.model.ValueFormat;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.lang.model.element.Modifier;

/**
 * Expressions that make a value of a JSON type: of records one whose components have values too, so that all of their
 * writing is gone through. Where there is no value to be had it is {@code null}.
 */
final class SampleValues implements JsonType.Visitor<CodeBlock> {
  private static final CodeBlock NULL = CodeBlock.of("null");

  private final SampleScope scope;
  private final Map<JsonType.DeclaredType, String> methodNames = new HashMap<>();
  private final Map<JsonType.DeclaredType, MethodSpec> methods = new LinkedHashMap<>();
  private final Names names = new Names();
  private Optional<JsonType.DeclaredType> around = Optional.empty();

  /**
   * Expressions.
   *
   * @param scope which types have a value
   * @param taken names that methods must not have
   */
  SampleValues(SampleScope scope, List<String> taken) {
    this.scope = scope;
    taken.forEach(names::take);
  }

  /** An expression for a value of a type. */
  CodeBlock of(JsonType type) {
    return type.accept(this);
  }

  /** The methods that the expressions call. */
  List<MethodSpec> methods() {
    return new ArrayList<>(methods.values());
  }

  /** An optional of a value. */
  CodeBlock full(Optionals optional, CodeBlock value) {
    return value.equals(NULL) ? optional.empty() : optional.full(value);
  }

  @Override
  public CodeBlock visit(JsonType.ScalarType type) {
    return scalar(type.scalar());
  }

  @Override
  public CodeBlock visit(JsonType.DeclaredType type) {
    return scope
        .declaration(type, around)
        .map(declaration -> declaration.accept(new Declared()))
        .orElse(NULL);
  }

  @Override
  public CodeBlock visit(JsonType.CollectionType type) {
    CodeBlock element = of(type.element().type());
    CodeBlock elements = element.equals(NULL) ? CodeBlock.of("") : element;
    TypeRef elementType = type.element().type().type();
    // An array alone would be taken for the elements themselves.
    CodeBlock of = elementType instanceof TypeRef.ArrayType
        ? CodeBlock.of("<$T>of($L)", TypeNames.of(elementType), elements)
        : CodeBlock.of("of($L)", elements);
    if (type.implementation().isPresent()) {
      return CodeBlock.of(
          "new $T<>($T.$L)", TypeNames.raw(type.implementation().get()), List.class, of);
    }
    return switch (type.kind()) {
      case LIST, COLLECTION, ITERABLE -> CodeBlock.of("$T.$L", List.class, of);
      case SET -> CodeBlock.of("$T.$L", Set.class, of);
      case SORTED_SET -> CodeBlock.of("new $T<>($T.$L)", TreeSet.class, List.class, of);
      case DEQUE -> CodeBlock.of("new $T<>($T.$L)", ArrayDeque.class, List.class, of);
    };
  }

  @Override
  public CodeBlock visit(JsonType.ArrayType type) {
    TypeName component = TypeNames.of(type.type().component());
    // There are no arrays of generic types.
    return component.equals(TypeNames.of(type.type().component().erased()))
        ? CodeBlock.of("new $T[] {$L}", component, of(type.element().type()))
        : NULL;
  }

  @Override
  public CodeBlock visit(JsonType.MapType type) {
    CodeBlock value = of(type.value().type());
    CodeBlock map = value.equals(NULL)
        ? CodeBlock.of("$T.of()", Map.class)
        : CodeBlock.of("$T.of($L, $L)", Map.class, of(type.key()), value);
    if (type.implementation().isPresent()) {
      return CodeBlock.of("new $T<>($L)", TypeNames.raw(type.implementation().get()), map);
    }
    return switch (type.kind()) {
      case MAP -> map;
      case SORTED_MAP -> CodeBlock.of("new $T<>($L)", TreeMap.class, map);
    };
  }

  @Override
  public CodeBlock visit(JsonType.OptionalType type) {
    return full(Optionals.of(type.kind()), of(type.value()));
  }

  @Override
  public CodeBlock visit(JsonType.AnyType type) {
    return CodeBlock.of("$S", "a");
  }

  @Override
  public CodeBlock visit(JsonType.CodecType type) {
    return type.type() instanceof TypeRef.Primitive ? JsonCreation.nothing(type.type()) : NULL;
  }

  @Override
  public CodeBlock visit(JsonType.FormattedType type) {
    return type.format() instanceof ValueFormat.Raw
        ? CodeBlock.of("$S", "1")
        : scalar(type.scalar());
  }

  private static CodeBlock scalar(Scalar scalar) {
    return switch (scalar) {
      case STRING, CHAR_SEQUENCE -> CodeBlock.of("$S", "a");
      case BOOLEAN -> CodeBlock.of("true");
      case BYTE -> CodeBlock.of("($T) 1", byte.class);
      case SHORT -> CodeBlock.of("($T) 1", short.class);
      case INT -> CodeBlock.of("1");
      case LONG -> CodeBlock.of("1L");
      case FLOAT -> CodeBlock.of("1.5f");
      case DOUBLE -> CodeBlock.of("1.5");
      case CHAR -> CodeBlock.of("'a'");
      case BIG_DECIMAL -> CodeBlock.of("new $T($S)", BigDecimal.class, "1.50");
      case BIG_INTEGER -> CodeBlock.of("$T.ONE", BigInteger.class);
      case UUID -> CodeBlock.of("new $T(1, 1)", UUID.class);
      case URI -> CodeBlock.of("$T.create($S)", URI.class, "/");
      // Its constructors are deprecated, and it is rare.
      case URL -> NULL;
      case LOCALE -> CodeBlock.of("$T.ENGLISH", Locale.class);
      case CURRENCY -> CodeBlock.of("$T.getInstance($S)", Currency.class, "EUR");
      case BYTE_ARRAY -> CodeBlock.of("new byte[] {1}");
      case ATOMIC_BOOLEAN -> CodeBlock.of("new $T()", AtomicBoolean.class);
      case ATOMIC_INTEGER -> CodeBlock.of("new $T()", AtomicInteger.class);
      case ATOMIC_LONG -> CodeBlock.of("new $T()", AtomicLong.class);
      case JSON_VALUE -> CodeBlock.of("$T.of($S)", RuntimeNames.JSON_VALUE, "1");
      case INSTANT -> CodeBlock.of("$T.EPOCH", Instant.class);
      case LOCAL_DATE -> CodeBlock.of("$T.EPOCH", LocalDate.class);
      case LOCAL_TIME -> CodeBlock.of("$T.NOON", LocalTime.class);
      case LOCAL_DATE_TIME -> CodeBlock.of("$T.of(1970, 1, 1, 12, 0)", LocalDateTime.class);
      case OFFSET_DATE_TIME ->
        CodeBlock.of("$T.EPOCH.atOffset($T.UTC)", Instant.class, ZoneOffset.class);
      case OFFSET_TIME ->
        CodeBlock.of("$T.NOON.atOffset($T.UTC)", LocalTime.class, ZoneOffset.class);
      case ZONED_DATE_TIME ->
        CodeBlock.of("$T.EPOCH.atZone($T.UTC)", Instant.class, ZoneOffset.class);
      case YEAR -> CodeBlock.of("$T.of(1970)", Year.class);
      case YEAR_MONTH -> CodeBlock.of("$T.of(1970, 1)", YearMonth.class);
      case MONTH_DAY -> CodeBlock.of("$T.of(1, 1)", MonthDay.class);
      case DURATION -> CodeBlock.of("$T.ofSeconds(1)", Duration.class);
      case PERIOD -> CodeBlock.of("$T.ofDays(1)", Period.class);
      case ZONE_ID, ZONE_OFFSET -> CodeBlock.of("$T.UTC", ZoneOffset.class);
    };
  }

  private final class Declared implements JsonDeclaration.Visitor<CodeBlock> {
    @Override
    public CodeBlock visit(JsonDeclaration.JsonObject declaration) {
      Optional<Sample> sample = declaration.writing().flatMap(ObjectWriting::sample);
      if (sample.isEmpty()) {
        return NULL;
      }
      String method = methodNames.get(declaration.key());
      if (method == null) {
        method = names.take(Names.variable(declaration.name()));
        methodNames.put(declaration.key(), method);
        // The place is taken first: a method stands in front of those that it calls.
        methods.put(declaration.key(), null);
        methods.put(declaration.key(), method(declaration.key(), sample.get(), method));
      }
      return CodeBlock.of("$N()", method);
    }

    @Override
    public CodeBlock visit(JsonDeclaration.JsonEnum declaration) {
      return CodeBlock.of(
          "$T.$N",
          TypeNames.raw(declaration.key().type()),
          declaration.constants().get(0).javaName());
    }

    @Override
    public CodeBlock visit(JsonDeclaration.JsonStandIn declaration) {
      return NULL;
    }

    @Override
    public CodeBlock visit(JsonDeclaration.JsonHierarchy declaration) {
      Optional<JsonType.DeclaredType> before = around;
      around = Optional.of(declaration.key());
      CodeBlock value = of(declaration.cases().get(0).type());
      around = before;
      return value;
    }

    private MethodSpec method(JsonType.DeclaredType key, Sample sample, String method) {
      Optional<JsonType.DeclaredType> before = around;
      around = Optional.of(key);
      List<CodeBlock> arguments = new ArrayList<>();
      for (ObjectWriting.SampleArgument argument : sample.arguments()) {
        arguments.add(
            argument.json().map(json -> of(json)).orElse(JsonCreation.nothing(argument.type())));
      }
      around = before;
      TypeName type = TypeNames.of(sample.type());
      return MethodSpec.methodBuilder(method)
          .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
          .returns(type)
          .addStatement(
              sample.type().typeArguments().isEmpty() ? "return new $T($L)" : "return new $T<>($L)",
              TypeNames.raw(sample.type()),
              CodeBlock.join(arguments, ",$W"))
          .build();
    }
  }
}
