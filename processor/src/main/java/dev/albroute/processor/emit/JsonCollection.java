package dev.albroute.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.albroute.processor.model.JsonType;
import dev.albroute.processor.model.Nullness;
import dev.albroute.processor.model.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** A collection: a JSON array. */
final class JsonCollection implements JsonUnitCode {
  private final JsonType.CollectionType type;
  private final JsonCodes codes;
  private final JsonCode element;
  private final JsonUnit unit;

  JsonCollection(JsonType.CollectionType type, JsonCodes codes) {
    this.type = type;
    this.codes = codes;
    element = codes.of(type.element().type());
    String word =
        type.implementation().map(TypeRef.ClassType::simpleName).orElse(Shape.of(type.kind()).word);
    unit = codes.unit(word + "Of" + element.name(), type.type(), this);
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
  public CodeBlock write(Site site, CodeBlock value) {
    return unit.write(site, value);
  }

  @Override
  public boolean canBeNull() {
    return true;
  }

  @Override
  public void addReading(JsonUnit to) {
    Shape shape = Shape.of(type.kind());
    TypeName item = TypeNames.of(type.element().type().type());
    ClassName declared = type.implementation().map(TypeNames::raw).orElse(shape.declared);
    ClassName made = type.implementation().map(TypeNames::raw).orElse(shape.made);
    TypeName collection = ParameterizedTypeName.get(declared, item.box());
    CodeBlock read = element.read(JsonMethods.site(unit), type.element().nullness());
    MethodSpec.Builder method = JsonMethods.read(unit, collection)
        .beginControlFlow("if (!json.beginArray())")
        .addStatement("return null")
        .endControlFlow()
        .addStatement("$T items = new $T<>()", collection, made)
        .beginControlFlow("while (json.nextElement())");
    if (shape.takesNull || !element.canBeNull()) {
      method.addStatement("items.add($L)", read);
    } else {
      method
          .addStatement("$T item = $L", item, read)
          .beginControlFlow("if (item != null)")
          .addStatement("items.add(item)")
          .endControlFlow();
    }
    method.endControlFlow().addStatement("return items");
    Deprecations.mark(method, codes.deprecations().of(type));
    to.addReading(method.build());
  }

  @Override
  public void addWriting(JsonUnit to) {
    MethodSpec.Builder method = JsonMethods.write(unit, TypeNames.of(type.type()))
        .addStatement("json.beginArray()")
        .beginControlFlow(
            "for ($T item : value)", TypeNames.of(type.element().type().type()))
        .addStatement(element.write(JsonMethods.site(unit), CodeBlock.of("item")))
        .endControlFlow()
        .addStatement("json.endArray()");
    Deprecations.mark(method, codes.deprecations().of(type));
    to.addWriting(method.build());
  }

  /** The classes for a kind of collection. */
  private enum Shape {
    LIST("List", List.class, ArrayList.class, true),
    COLLECTION("Collection", List.class, ArrayList.class, true),
    ITERABLE("Iterable", List.class, ArrayList.class, true),
    SET("Set", Set.class, LinkedHashSet.class, true),
    SORTED_SET("SortedSet", NavigableSet.class, TreeSet.class, false),
    DEQUE("Deque", Deque.class, ArrayDeque.class, false);

    private final String word;
    private final ClassName declared;
    private final ClassName made;
    private final boolean takesNull;

    Shape(String word, Class<?> declared, Class<?> made, boolean takesNull) {
      this.word = word;
      this.declared = ClassName.get(declared);
      this.made = ClassName.get(made);
      this.takesNull = takesNull;
    }

    static Shape of(JsonType.CollectionKind kind) {
      return switch (kind) {
        case LIST -> LIST;
        case COLLECTION -> COLLECTION;
        case ITERABLE -> ITERABLE;
        case SET -> SET;
        case SORTED_SET -> SORTED_SET;
        case DEQUE -> DEQUE;
      };
    }
  }
}
