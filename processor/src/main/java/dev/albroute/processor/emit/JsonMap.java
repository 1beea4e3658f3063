package dev.albroute.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.albroute.processor.model.JsonType;
import dev.albroute.processor.model.Nullness;
import dev.albroute.processor.model.TypeRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A map: a JSON object whose names are the keys. */
final class JsonMap implements JsonUnitCode {
  private final JsonType.MapType type;
  private final JsonCodes codes;
  private final JsonCode value;
  private final JsonKey key;
  private final JsonUnit unit;

  JsonMap(JsonType.MapType type, JsonCodes codes) {
    this.type = type;
    this.codes = codes;
    value = codes.of(type.value().type());
    key = JsonKey.of(type.key(), codes);
    String word = type.implementation()
        .map(TypeRef.ClassType::simpleName)
        .orElse(type.kind() == JsonType.MapKind.MAP ? "Map" : "SortedMap");
    String keys = key.name().isEmpty() ? "" : key.name() + "To";
    unit = codes.unit(word + "Of" + keys + value.name(), type.type(), this);
  }

  @Override
  public String name() {
    return unit.name();
  }

  @Override
  public JsonUnit unit() {
    return unit;
  }

  @Override
  public CodeBlock read(Site site, Nullness nullness) {
    return JsonMethods.read(site, nullness, unit);
  }

  @Override
  public CodeBlock write(Site site, CodeBlock map) {
    return unit.write(site, map);
  }

  @Override
  public boolean canBeNull() {
    return true;
  }

  @Override
  public void addReading(JsonUnit to) {
    ClassName declared = switch (type.kind()) {
      case MAP -> ClassName.get(Map.class);
      case SORTED_MAP -> ClassName.get(NavigableMap.class);
    };
    ClassName made = switch (type.kind()) {
      case MAP -> ClassName.get(LinkedHashMap.class);
      case SORTED_MAP -> ClassName.get(TreeMap.class);
    };
    if (type.implementation().isPresent()) {
      made = TypeNames.raw(type.implementation().get());
      declared = made;
    }
    TypeName map = ParameterizedTypeName.get(
        declared,
        TypeNames.boxed(type.key().type()),
        TypeNames.boxed(type.value().type().type()));
    CodeBlock read = value.read(JsonMethods.site(unit), type.value().nullness());
    MethodSpec.Builder method = JsonMethods.read(unit, map)
        .beginControlFlow("if (!json.beginObject())")
        .addStatement("return null")
        .endControlFlow()
        .addStatement("$T items = new $T<>()", map, made)
        .beginControlFlow("while (json.nextProperty())")
        .addCode(put(read))
        .endControlFlow()
        .addStatement("return items");
    Deprecations.mark(method, codes.deprecations().of(type));
    to.addReading(method.build());
  }

  private CodeBlock put(CodeBlock read) {
    CodeBlock readKey = key.read(JsonMethods.site(unit));
    CodeBlock.Builder code = CodeBlock.builder();
    if (!key.canBeNull()) {
      return code.addStatement("items.put($L, $L)", readKey, read).build();
    }
    return code.addStatement("$T key = $L", TypeNames.boxed(type.key().type()), readKey)
        .addStatement("$T item = $L", TypeNames.boxed(type.value().type().type()), read)
        .beginControlFlow("if (key != null)")
        .addStatement("items.put(key, item)")
        .endControlFlow()
        .build();
  }

  /** The type of the entries of a map as it is declared. */
  static TypeName entryOf(JsonType.MapType type) {
    List<TypeRef> arguments = ((TypeRef.ClassType) type.type()).typeArguments();
    return ParameterizedTypeName.get(
        ClassName.get(Map.Entry.class),
        TypeNames.of(arguments.get(0)),
        TypeNames.of(arguments.get(1)));
  }

  @Override
  public void addWriting(JsonUnit to) {
    MethodSpec.Builder method = JsonMethods.write(unit, TypeNames.of(type.type()))
        .addStatement("json.beginObject()")
        .beginControlFlow("for ($T item : value.entrySet())", entryOf(type))
        .addStatement(key.write(JsonMethods.site(unit), CodeBlock.of("item.getKey()")))
        .addStatement(value.write(JsonMethods.site(unit), CodeBlock.of("item.getValue()")))
        .endControlFlow()
        .addStatement("json.endObject()");
    Deprecations.mark(method, codes.deprecations().of(type));
    to.addWriting(method.build());
  }
}
