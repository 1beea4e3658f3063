package dev.albroute.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.albroute.processor.emit.JsonCode.Site;
import dev.albroute.processor.model.HandlerModel;
import dev.albroute.processor.model.JsonDeclaration;
import dev.albroute.processor.model.JsonType;
import dev.albroute.processor.model.TypeRef;
import dev.albroute.processor.model.ValueFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The code for the JSON types of a handler: made when it is first asked for, each piece once. */
final class JsonCodes implements JsonType.Visitor<JsonCode> {
  /** About how much one class holds: loading a class reads all of it, also what this invocation does not need. */
  private static final int MAX_CLASS_WEIGHT = 240;

  private static final TypeRef ANY = TypeRef.ClassType.of("java.lang", "Object");

  private final ClassName firstHome;
  private final Map<JsonType.DeclaredType, JsonDeclaration> declarations = new HashMap<>();
  private final Map<JsonType.DeclaredType, JsonKey> keys = new HashMap<>();
  private final Map<ValueFormat.Pattern, JsonConstant> patterns = new HashMap<>();
  private final Deprecations deprecations;
  private final Names names = new Names();
  private final Names constants = new Names();
  private final Map<JsonType, JsonCode> codes = new HashMap<>();
  private final Map<JsonUnit, JsonMembers> units = new LinkedHashMap<>();
  private final Map<JsonType, ClassName> encoders = new HashMap<>();
  private ClassName home;
  private int homes = 1;
  private int weight;

  JsonCodes(HandlerModel model) {
    firstHome = TypeNames.raw(model.codecs());
    home = firstHome;
    for (JsonDeclaration declaration : model.declarations()) {
      declarations.put(declaration.key(), declaration);
      names.take(declaration.name());
    }
    deprecations = new Deprecations(declarations);
  }

  /** The code for a type. */
  JsonCode of(JsonType type) {
    JsonCode code = codes.get(type);
    if (code == null) {
      code = type.accept(this);
      codes.put(type, code);
    }
    return code;
  }

  Deprecations deprecations() {
    return deprecations;
  }

  /** A constant's name that no other type of the handler has. */
  String constant(String name) {
    return constants.take(Names.constant(name));
  }

  /**
   * Members for a type that has no declaration.
   *
   * @param name what they would be called after
   * @param type the type
   * @param members what writes them
   * @return their unit
   */
  JsonUnit unit(String name, TypeRef type, JsonMembers members) {
    return declaredUnit(names.take(name), 4, type, members);
  }

  /**
   * Members for a type with a declaration.
   *
   * @param name the name of the declaration
   * @param more how much code they are
   * @param type the type
   * @param members what writes them
   * @return their unit
   */
  JsonUnit declaredUnit(String name, int more, TypeRef type, JsonMembers members) {
    if (weight > 0 && weight + more > MAX_CLASS_WEIGHT) {
      homes++;
      home = firstHome.peerClass(firstHome.simpleName() + homes);
      weight = 0;
    }
    weight += more;
    JsonUnit unit = new JsonUnit(home, name, Javadoc.type(type));
    units.put(unit, members);
    return unit;
  }

  /** The keys of a map that are constants of an enum. */
  JsonKey key(JsonType.DeclaredType type) {
    JsonKey key = keys.get(type);
    if (key == null) {
      if (!(declarations.get(type) instanceof JsonDeclaration.JsonEnum declaration)) {
        throw new IllegalArgumentException("No keys: " + type.type().qualified());
      }
      key = new JsonKey.OfEnum(declaration, this);
      keys.put(type, key);
    }
    return key;
  }

  /**
   * The constant of a pattern.
   *
   * @param format the pattern
   * @param label what it is a pattern of
   * @return the constant, one for equal patterns
   */
  JsonConstant pattern(ValueFormat.Pattern format, String label) {
    JsonConstant known = patterns.get(format);
    if (known != null) {
      return known;
    }
    JsonUnit unit = declaredUnit(names.take(label + "Pattern"), 1, ANY, NO_MEMBERS);
    JsonConstant constant = new JsonConstant(unit.home(), constant(unit.name()));
    unit.add(FieldSpec.builder(
            RuntimeNames.TIME_PATTERN, constant.name(), Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "new $T($S, $S, $S)",
            RuntimeNames.TIME_PATTERN,
            format.pattern(),
            format.zone().orElse(null),
            format.locale().orElse(null))
        .build());
    patterns.put(format, constant);
    return constant;
  }

  /**
   * The class that writes values of a type, for the runtime to call.
   *
   * @param type the type
   * @return a class with a constructor without parameters
   */
  ClassName encoder(JsonType type) {
    ClassName encoder = encoders.get(type);
    if (encoder == null) {
      encoder = addEncoder(type);
      encoders.put(type, encoder);
    }
    return encoder;
  }

  private ClassName addEncoder(JsonType type) {
    JsonCode code = of(type);
    JsonUnit unit = unitOf(code, type);
    ClassName encoder = unit.home().nestedClass(unit.name() + "Encoder");
    TypeName value = TypeNames.boxed(type.type());
    MethodSpec write = MethodSpec.methodBuilder("write")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(RuntimeNames.JSON_WRITER, "json")
        .addParameter(value, "value")
        .addStatement(code.write(new Site(unit.home(), "json"), CodeBlock.of("value")))
        .build();
    TypeSpec.Builder nested = TypeSpec.classBuilder(encoder)
        .addJavadoc("Writes $L for the runtime.", Javadoc.type(type.type()))
        .addModifiers(Modifier.STATIC, Modifier.FINAL)
        .addSuperinterface(ParameterizedTypeName.get(RuntimeNames.JSON_ENCODER, value))
        .addMethod(write);
    Deprecations.mark(nested, deprecations.of(type));
    unit.add(nested.build());
    return encoder;
  }

  private JsonUnit unitOf(JsonCode code, JsonType type) {
    return code instanceof JsonUnitCode declared
        ? declared.unit()
        : unit(code.name(), type.type(), NO_MEMBERS);
  }

  private static final JsonMembers NO_MEMBERS = new JsonMembers() {
    @Override
    public void addReading(JsonUnit unit) {}

    @Override
    public void addWriting(JsonUnit unit) {}
  };

  /** The classes with all members that were asked for, and what these ask for in turn. */
  Map<ClassName, TypeSpec.Builder> classes() {
    boolean more = true;
    while (more) {
      more = false;
      for (Map.Entry<JsonUnit, JsonMembers> unit : new ArrayList<>(units.entrySet())) {
        more |= write(unit.getKey(), unit.getValue());
      }
    }
    Map<ClassName, TypeSpec.Builder> classes = new LinkedHashMap<>();
    for (JsonUnit unit : units.keySet()) {
      unit.addTo(classes.computeIfAbsent(
          unit.home(),
          name -> TypeSpec.classBuilder(name)
              .addModifiers(Modifier.FINAL)
              .addMethod(
                  MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())));
    }
    return classes;
  }

  private static boolean write(JsonUnit unit, JsonMembers members) {
    boolean written = false;
    if (unit.startReading()) {
      members.addReading(unit);
      written = true;
    }
    if (unit.startWriting()) {
      members.addWriting(unit);
      written = true;
    }
    return written;
  }

  @Override
  public JsonCode visit(JsonType.ScalarType type) {
    return type.type() instanceof TypeRef.Primitive
        ? new JsonPrimitive(type)
        : Boxes.isBox(type.type()) ? new JsonBox(type, this) : new JsonScalar(type);
  }

  @Override
  public JsonCode visit(JsonType.DeclaredType type) {
    JsonDeclaration declaration = declarations.get(type);
    if (declaration == null) {
      throw new IllegalArgumentException("No declaration of " + type.type().qualified());
    }
    return new JsonDeclared(declaration, this);
  }

  @Override
  public JsonCode visit(JsonType.CollectionType type) {
    return new JsonCollection(type, this);
  }

  @Override
  public JsonCode visit(JsonType.ArrayType type) {
    return new JsonArray(type, this);
  }

  @Override
  public JsonCode visit(JsonType.MapType type) {
    return new JsonMap(type, this);
  }

  @Override
  public JsonCode visit(JsonType.OptionalType type) {
    return new JsonOptional(type, this);
  }

  @Override
  public JsonCode visit(JsonType.AnyType type) {
    return new JsonAny();
  }

  @Override
  public JsonCode visit(JsonType.CodecType type) {
    return new JsonUserCodec(type, this);
  }

  @Override
  public JsonCode visit(JsonType.FormattedType type) {
    return new JsonFormatted(type, this);
  }
}
