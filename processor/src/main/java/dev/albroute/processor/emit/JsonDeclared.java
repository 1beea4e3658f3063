package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.albroute.processor.model.JsonDeclaration;
import dev.albroute.processor.model.Nullness;

/** A type with a declaration. */
final class JsonDeclared implements JsonUnitCode {
  private final JsonMembers members;
  private final JsonUnit unit;

  JsonDeclared(JsonDeclaration declaration, JsonCodes codes) {
    members = declaration.accept(new Members(codes));
    unit = codes.declaredUnit(
        declaration.name(), declaration.accept(new Weight()), declaration.key().type(), this);
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
    members.addReading(to);
  }

  @Override
  public void addWriting(JsonUnit to) {
    members.addWriting(to);
  }

  private record Members(JsonCodes codes) implements JsonDeclaration.Visitor<JsonMembers> {
    @Override
    public JsonMembers visit(JsonDeclaration.JsonObject declaration) {
      return new JsonObjectMembers(declaration, codes);
    }

    @Override
    public JsonMembers visit(JsonDeclaration.JsonEnum declaration) {
      return new JsonEnumMembers(declaration, codes);
    }

    @Override
    public JsonMembers visit(JsonDeclaration.JsonStandIn declaration) {
      return new JsonStandInMembers(declaration, codes);
    }

    @Override
    public JsonMembers visit(JsonDeclaration.JsonHierarchy declaration) {
      return new JsonHierarchyMembers(declaration, codes);
    }
  }

  /** About how much code a declaration makes. */
  private static final class Weight implements JsonDeclaration.Visitor<Integer> {
    @Override
    public Integer visit(JsonDeclaration.JsonObject declaration) {
      return 4 + 2 * declaration.names().size();
    }

    @Override
    public Integer visit(JsonDeclaration.JsonEnum declaration) {
      return 4 + declaration.constants().size() / 2;
    }

    @Override
    public Integer visit(JsonDeclaration.JsonStandIn declaration) {
      return 4;
    }

    @Override
    public Integer visit(JsonDeclaration.JsonHierarchy declaration) {
      return 4 + declaration.cases().size() / 2;
    }
  }
}
