package dev.albroute.processor.source;

import dev.albroute.processor.model.Place;
import dev.albroute.processor.model.Surroundings;
import dev.albroute.processor.model.TypeRef.ClassType;
import dev.albroute.processor.model.declared.ApiDeclaration;
import dev.albroute.processor.model.declared.ApiDeclaration.AlbRouteDeclaration;
import dev.albroute.processor.model.declared.ApiDeclaration.CodecUse;
import dev.albroute.processor.model.declared.ApiDeclaration.Implementing;
import dev.albroute.processor.model.declared.ApiDeclaration.Include;
import dev.albroute.processor.model.declared.ApiFacts;
import dev.albroute.processor.model.declared.MethodDeclaration;
import dev.albroute.processor.model.declared.MethodDeclaration.Kind;
import dev.albroute.processor.model.declared.Text;
import dev.albroute.processor.model.declared.TypeKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads one annotated type and all that it refers to. */
public final class ApiReader {

  /** The annotation that makes an interface be read. */
  public static final String ALB_ROUTE = Annotations.PACKAGE + "AlbRoute";

  private final TypeElement root;
  private final Compiler compiler;
  private final Positions positions;
  private final Members members;
  private final TypeDeclarations types;
  private final Map<ClassType, ApiDeclaration> included = new LinkedHashMap<>();
  private final List<ClassType> begun = new ArrayList<>();

  /**
   * Reads nothing yet.
   *
   * @param root the annotated type
   * @param elements the compiler's elements
   * @param types the compiler's types
   * @param sources what is being compiled
   */
  public ApiReader(TypeElement root, Elements elements, Types types, Sources sources) {
    this.root = root;
    this.compiler = Compiler.of(elements, types, sources);
    this.positions = new Positions(sources);
    this.members = new Members(compiler, positions);
    this.types = new TypeDeclarations(compiler, positions, root);
  }

  /**
   * What the places in the facts stand for.
   *
   * @return the positions, also of an incomplete reading
   */
  public Positions positions() {
    return positions;
  }

  /**
   * The place of the interface itself.
   *
   * @return the place of its name
   */
  public Place place() {
    return positions.at(Spot.of(root));
  }

  /**
   * Reads the interface, or the class that a main is asked for.
   *
   * @return the facts, or what is missing
   */
  public Reading read() {
    if (FunctionReader.isFunction(root)) {
      return new FunctionReader(compiler, positions, root, surroundings()).read();
    }
    begun.add(compiler.typeReader().classOf(root));
    ApiDeclaration api = declaration(root, positions.at(Spot.of(root)));
    List<String> missing = compiler.unresolved().names();
    if (!missing.isEmpty()) {
      return new Reading.Incomplete(api.type().simple(), missing);
    }
    return new Reading.Complete(new ApiFacts(
        api,
        included,
        types.all(),
        compiler.sources().namesIn(api.type().packageName()),
        surroundings()));
  }

  private ApiDeclaration declaration(TypeElement element, Place otherwise) {
    Place place = positions.at(Spot.of(element), otherwise);
    Optional<AlbRouteDeclaration> albRoute = albRoute(element, place);
    // A message about an inherited method of a library stands at the annotation.
    Place inherited = albRoute.map(AlbRouteDeclaration::place).orElse(place);
    MethodReader reader = new MethodReader(compiler, positions, members, types, element, inherited);
    boolean readable = element.getKind() == ElementKind.INTERFACE;
    List<MethodDeclaration> methods = readable ? reader.all() : List.of();
    return new ApiDeclaration(
        compiler.typeReader().classOf(element),
        Members.kindOf(element),
        Members.accessOf(element),
        typeParameters(element),
        albRoute,
        reader.texts(Spot.of(element), "Consumes", place),
        reader.texts(Spot.of(element), "Produces", place),
        new JsonAnnotations(compiler, positions)
            .of(
                List.of(Spot.of(element)),
                compiler.typeReader().classOf(element).simple(),
                place,
                mirror -> types.read(mirror, place)),
        methods,
        implementing(element, methods),
        compiler.deprecationOf(element),
        place);
  }

  private static List<String> typeParameters(TypeElement element) {
    List<String> names = new ArrayList<>();
    for (Element parameter : element.getTypeParameters()) {
      names.add(parameter.getSimpleName().toString());
    }
    return names;
  }

  private Optional<AlbRouteDeclaration> albRoute(TypeElement element, Place place) {
    Optional<AnnotationMirror> found = Annotations.find(element, ALB_ROUTE);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    AnnotationMirror annotation = found.get();
    Place annotationPlace = positions.at(Spot.of(element), annotation, place);
    Text prefix = members
        .writtenText(Spot.of(element), annotation, annotationPlace)
        .orElse(new Text("", annotationPlace));
    List<Include> includes = new ArrayList<>();
    int index = 0;
    for (AnnotationValue value : Annotations.listOf(Annotations.value(annotation, "include"))) {
      String member = "include" + index++;
      include(
          value,
          positions.at(Spot.of(element), annotation, member, value, annotationPlace),
          includes);
    }
    Optional<Place> main = Annotations.value(annotation, "main")
        .filter(value -> Boolean.TRUE.equals(value.getValue()))
        .map(value -> positions.at(Spot.of(element), annotation, "main", value, annotationPlace));
    List<CodecUse> codecs = new ArrayList<>();
    for (AnnotationValue value : Annotations.listOf(Annotations.value(annotation, "codecs"))) {
      Place at = positions.at(Spot.of(element), annotation, "codec" + codecs.size(), value, place);
      if (value.getValue() instanceof TypeMirror type) {
        types.read(type, at);
        codecs.add(new CodecUse(compiler.typeReader().read(type), at));
      } else {
        compiler.unresolved().add("a codec");
      }
    }
    return Optional.of(new AlbRouteDeclaration(prefix, includes, codecs, main, annotationPlace));
  }

  private void include(AnnotationValue value, Place place, List<Include> includes) {
    if (!(value.getValue() instanceof TypeMirror type)) {
      compiler.unresolved().add("an included interface");
      return;
    }
    includes.add(new Include(compiler.typeReader().read(type), place));
    if (type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && type.getKind() == javax.lang.model.type.TypeKind.DECLARED) {
      ClassType name = compiler.typeReader().classOf(element);
      if (!begun.contains(name)) {
        begun.add(name);
        included.put(name, declaration(element, place));
      }
    }
  }

  private static Implementing implementing(TypeElement element, List<MethodDeclaration> methods) {
    if (element.getModifiers().contains(Modifier.SEALED)) {
      return Implementing.SEALED;
    }
    for (MethodDeclaration method : methods) {
      if (method.kind() == Kind.ABSTRACT && !method.isOfObject()) {
        return Implementing.CODE;
      }
    }
    return Members.kindOf(element) == TypeKind.INTERFACE
        ? Implementing.EMPTY_BODY
        : Implementing.CODE;
  }

  private Surroundings surroundings() {
    Elements elements = compiler.elements();
    ModuleElement module = elements.getModuleOf(root);
    String generated = "javax.annotation.processing.Generated";
    TypeElement annotation = module == null
        ? elements.getTypeElement(generated)
        : elements.getTypeElement(module, generated);
    List<String> shadowed = new ArrayList<>();
    for (Element type : elements.getPackageOf(root).getEnclosedElements()) {
      String name = type.getSimpleName().toString();
      if (elements.getTypeElement("java.lang." + name) != null) {
        shadowed.add(name);
      }
    }
    shadowed.sort(null);
    return new Surroundings(
        Optional.ofNullable(annotation).map(compiler.typeReader()::classOf), shadowed);
  }
}
