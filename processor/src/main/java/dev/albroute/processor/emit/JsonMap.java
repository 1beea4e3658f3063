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
  private final JsonUnit unit;

  JsonMap(JsonType.MapType type, JsonCodes codes) {
    this.type = type;
    this.codes = codes;
    value = codes.of(type.value().type());
    String word = switch (type.kind()) {
      case MAP -> "Map";
      case SORTED_MAP -> "SortedMap";
    };
    unit = codes.unit(word + "Of" + value.name(), type.type(), this);
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
    TypeName map = ParameterizedTypeName.get(
        switch (type.kind()) {
          case MAP -> ClassName.get(Map.class);
          case SORTED_MAP -> ClassName.get(NavigableMap.class);
        },
        TypeNames.boxed(type.key().type()),
        TypeNames.boxed(type.value().type().type()));
    Class<?> made = switch (type.kind()) {
      case MAP -> LinkedHashMap.class;
      case SORTED_MAP -> TreeMap.class;
    };
    CodeBlock read = value.read(JsonMethods.site(unit), type.value().nullness());
    MethodSpec.Builder method = JsonMethods.read(unit, map)
        .beginControlFlow("if (!json.beginObject())")
        .addStatement("return null")
        .endControlFlow()
        .addStatement("$T items = new $T<>()", map, made)
        .beginControlFlow("while (json.nextProperty())")
        .addStatement("items.put(json.nameText(), $L)", read)
        .endControlFlow()
        .addStatement("return items");
    Deprecations.mark(method, codes.deprecations().of(type));
    to.addReading(method.build());
  }

  @Override
  public void addWriting(JsonUnit to) {
    List<TypeRef> arguments = ((TypeRef.ClassType) type.type()).typeArguments();
    TypeName entry = ParameterizedTypeName.get(
        ClassName.get(Map.Entry.class),
        TypeNames.of(arguments.get(0)),
        TypeNames.of(arguments.get(1)));
    MethodSpec.Builder method = JsonMethods.write(unit, TypeNames.of(type.type()))
        .addStatement("json.beginObject()")
        .beginControlFlow("for ($T item : value.entrySet())", entry)
        .addStatement("json.name(item.getKey())")
        .addStatement(value.write(JsonMethods.site(unit), CodeBlock.of("item.getValue()")))
        .endControlFlow()
        .addStatement("json.endObject()");
    Deprecations.mark(method, codes.deprecations().of(type));
    to.addWriting(method.build());
  }
}
