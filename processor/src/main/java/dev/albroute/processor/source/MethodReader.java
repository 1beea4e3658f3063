package dev.albroute.processor.source;

import dev.albroute.processor.model.HttpMethod;
import dev.albroute.processor.model.JavaMethod;
import dev.albroute.processor.model.Place;
import dev.albroute.processor.model.TypeRef;
import dev.albroute.processor.model.TypeRef.ClassType;
import dev.albroute.processor.model.declared.JsonAnnotation;
import dev.albroute.processor.model.declared.MethodDeclaration;
import dev.albroute.processor.model.declared.MethodDeclaration.AnnotationUse;
import dev.albroute.processor.model.declared.MethodDeclaration.Kind;
import dev.albroute.processor.model.declared.MethodDeclaration.RouteDeclaration;
import dev.albroute.processor.model.declared.Text;
import dev.albroute.processor.model.declared.Texts;
import dev.albroute.processor.model.declared.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Reads the methods of one interface. */
final class MethodReader {

  private final Compiler compiler;
  private final Positions positions;
  private final Members members;
  private final TypeDeclarations types;
  private final TypeElement api;
  private final Place inherited;
  private final ParameterReader parameters;
  private final JsonAnnotations annotations;

  /**
   * Reads nothing yet.
   *
   * @param inherited the place for what is inherited from a library
   */
  MethodReader(
      Compiler compiler,
      Positions positions,
      Members members,
      TypeDeclarations types,
      TypeElement api,
      Place inherited) {
    this.compiler = compiler;
    this.positions = positions;
    this.members = members;
    this.types = types;
    this.api = api;
    this.inherited = inherited;
    this.parameters = new ParameterReader(compiler, positions, members, types);
    this.annotations = new JsonAnnotations(compiler, positions);
  }

  /** The methods of the interface, its own first. */
  List<MethodDeclaration> all() {
    List<MethodDeclaration> methods = new ArrayList<>();
    for (ExecutableElement method : new Inheritance(compiler, api).methods()) {
      methods.add(read(method));
    }
    return methods;
  }

  /** The media types of {@code @Consumes} or {@code @Produces}. */
  Optional<Texts> texts(Spot spot, String annotationName, Place otherwise) {
    Optional<AnnotationMirror> found =
        Annotations.find(spot.element(), Annotations.PACKAGE + annotationName);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    AnnotationMirror annotation = found.get();
    List<Text> texts = new ArrayList<>();
    int index = 0;
    for (AnnotationValue value : Annotations.listOf(Annotations.value(annotation, "value"))) {
      if (value.getValue() instanceof String text) {
        String member = "value" + index++;
        texts.add(new Text(text, positions.at(spot, annotation, member, value, otherwise)));
      } else {
        compiler.unresolved().add("a value of @" + annotationName);
      }
    }
    return Optional.of(new Texts(texts, positions.at(spot, annotation, otherwise)));
  }

  private MethodDeclaration read(ExecutableElement method) {
    ExecutableElement annotated = new Inheritance(compiler, api).annotated(method);
    Place place = positions.at(Spot.of(annotated), inherited);
    ExecutableType type =
        (ExecutableType) compiler.types().asMemberOf((DeclaredType) api.asType(), method);
    List<RouteDeclaration> routes = routes(annotated, place);
    boolean served = !routes.isEmpty();
    JavaMethod javaMethod = javaMethod(method);
    return new MethodDeclaration(
        javaMethod,
        kindOf(method),
        typeParameters(method),
        routes,
        // A method that is not served may have any signature, one that nobody can resolve yet
        // included.
        served ? parameters.read(method, annotated, type, javaMethod.text(), place) : List.of(),
        served ? result(method, annotated, type, place) : nothing(),
        served ? exceptions(type, place) : List.of(),
        members.status(annotated, place),
        texts(Spot.of(annotated), "Consumes", place),
        texts(Spot.of(annotated), "Produces", place),
        ofDeclaring(annotated, "Consumes", place),
        ofDeclaring(annotated, "Produces", place),
        annotations(annotated, place),
        served ? json(annotated, javaMethod.text(), place) : List.of(),
        compiler.deprecationOf(method),
        place);
  }

  private static TypeUse nothing() {
    return new TypeUse(new TypeRef.VoidType(), TypeUse.Marking.UNSPECIFIED, List.of());
  }

  private static Kind kindOf(ExecutableElement method) {
    if (method.getModifiers().contains(Modifier.STATIC)) {
      return Kind.STATIC;
    }
    if (method.getModifiers().contains(Modifier.PRIVATE)) {
      return Kind.PRIVATE;
    }
    return method.isDefault() ? Kind.DEFAULT : Kind.ABSTRACT;
  }

  private static List<String> typeParameters(ExecutableElement method) {
    List<String> names = new ArrayList<>();
    for (Element parameter : method.getTypeParameters()) {
      names.add(parameter.getSimpleName().toString());
    }
    return names;
  }

  private JavaMethod javaMethod(ExecutableElement method) {
    List<TypeRef> erased = new ArrayList<>();
    for (VariableElement parameter : method.getParameters()) {
      erased.add(compiler.typeReader().erased(parameter.asType()));
    }
    ClassType owner = compiler.typeReader().classOf(Members.typeOf(method));
    return new JavaMethod(
        owner,
        method.getSimpleName().toString(),
        erased,
        method.isVarArgs() ? JavaMethod.Arity.VARIABLE : JavaMethod.Arity.FIXED);
  }

  private TypeUse result(
      ExecutableElement method, ExecutableElement annotated, ExecutableType type, Place place) {
    TypeMirror result = type.getReturnType();
    types.read(result, place);
    return compiler.useOf(result, method, List.of(method, method.getReturnType(), annotated));
  }

  private List<ClassType> exceptions(ExecutableType type, Place place) {
    List<ClassType> exceptions = new ArrayList<>();
    for (TypeMirror thrown : type.getThrownTypes()) {
      types.read(thrown, place);
      if (compiler.typeReader().read(thrown) instanceof ClassType exception) {
        exceptions.add(exception);
      }
    }
    return exceptions;
  }

  private List<RouteDeclaration> routes(ExecutableElement method, Place place) {
    List<RouteDeclaration> routes = new ArrayList<>();
    for (AnnotationMirror annotation : Annotations.unfolded(method)) {
      Optional<HttpMethod> httpMethod = RouteAnnotations.methodOf(annotation);
      if (httpMethod.isPresent()) {
        Place annotationPlace = positions.at(Spot.of(method), annotation, place);
        Text path = members
            .writtenText(Spot.of(method), annotation, annotationPlace)
            .orElse(new Text("", annotationPlace));
        routes.add(new RouteDeclaration(httpMethod.get(), path, annotationPlace));
      }
    }
    return routes;
  }

  private Optional<Texts> ofDeclaring(ExecutableElement method, String annotation, Place place) {
    TypeElement declaring = Members.typeOf(method);
    return declaring.equals(api) ? Optional.empty() : texts(Spot.of(declaring), annotation, place);
  }

  private List<AnnotationUse> annotations(ExecutableElement method, Place place) {
    List<AnnotationUse> uses = new ArrayList<>();
    addAnnotations(Spot.of(method), place, uses);
    for (VariableElement parameter : method.getParameters()) {
      addAnnotations(Spot.of(method, parameter), place, uses);
    }
    return uses;
  }

  private List<JsonAnnotation> json(ExecutableElement method, String text, Place place) {
    return annotations.of(
        List.of(Spot.of(method)), text, place, mirror -> types.read(mirror, place));
  }

  private void addAnnotations(Spot spot, Place place, List<AnnotationUse> uses) {
    for (AnnotationMirror annotation : Annotations.unfolded(spot.element())) {
      if (Annotations.nameOf(annotation).startsWith(Annotations.PACKAGE)
          && RouteAnnotations.methodOf(annotation).isEmpty()) {
        uses.add(new AnnotationUse(
            Annotations.simpleNameOf(annotation), positions.at(spot, annotation, place)));
      }
    }
  }
}
