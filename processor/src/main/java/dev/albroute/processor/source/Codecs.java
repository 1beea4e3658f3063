package dev.albroute.processor.source;

import dev.albroute.processor.model.JsonType.CodecInstance;
import dev.albroute.processor.model.declared.TypeDeclaration.Codec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Recognises the user's own codecs. */
final class Codecs {

  private static final String INTERFACE = "dev.albroute.json.JsonCodec";

  private final Compiler compiler;

  Codecs(Compiler compiler) {
    this.compiler = compiler;
  }

  /** What a type is as a codec; empty for all other types. */
  Optional<Codec> of(DeclaredType type) {
    List<TypeMirror> types = new ArrayList<>(List.of(type));
    for (int i = 0; i < types.size(); i++) {
      DeclaredType candidate = (DeclaredType) types.get(i);
      TypeElement element = (TypeElement) candidate.asElement();
      if (element.getQualifiedName().contentEquals(INTERFACE)
          && !candidate.getTypeArguments().isEmpty()) {
        TypeMirror value = candidate.getTypeArguments().get(0);
        return Optional.of(
            new Codec(compiler.typeReader().read(value), instance((TypeElement) type.asElement())));
      }
      if (!TypeMembersReader.isOfJdk(element)) {
        for (TypeMirror supertype : compiler.types().directSupertypes(candidate)) {
          if (supertype.getKind() == TypeKind.DECLARED) {
            types.add(supertype);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<CodecInstance> instance(TypeElement element) {
    boolean inner = element.getEnclosingElement() instanceof TypeElement
        && !element.getModifiers().contains(Modifier.STATIC)
        && element.getKind() == ElementKind.CLASS;
    for (Element enclosed : element.getEnclosedElements()) {
      if (enclosed.getSimpleName().contentEquals("INSTANCE")
          && enclosed.getModifiers().contains(Modifier.STATIC)
          && enclosed.getModifiers().contains(Modifier.PUBLIC)) {
        return Optional.of(CodecInstance.CONSTANT);
      }
    }
    for (Element enclosed : element.getEnclosedElements()) {
      if (enclosed.getKind() == ElementKind.CONSTRUCTOR
          && ((ExecutableElement) enclosed).getParameters().isEmpty()
          && !enclosed.getModifiers().contains(Modifier.PRIVATE)
          && !inner
          && !element.getModifiers().contains(Modifier.ABSTRACT)) {
        return Optional.of(CodecInstance.CONSTRUCTOR);
      }
    }
    return Optional.empty();
  }
}
