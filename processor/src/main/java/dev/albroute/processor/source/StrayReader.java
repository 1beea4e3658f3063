package dev.albroute.processor.source;

import dev.albroute.processor.model.declared.StatusType;
import dev.albroute.processor.model.declared.StatusType.Throwing;
import dev.albroute.processor.model.declared.StrayAnnotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the annotations of ours that stand where nobody reads them. */
public final class StrayReader {

  private final Compiler compiler;
  private final Positions positions;
  private final Members members;

  /**
   * Finds nothing yet.
   *
   * @param elements the compiler's elements
   * @param types the compiler's types
   * @param sources what is being compiled
   */
  public StrayReader(Elements elements, Types types, Sources sources) {
    this.compiler = Compiler.of(elements, types, sources);
    this.positions = new Positions(sources);
    this.members = new Members(compiler, positions);
  }

  /**
   * What the places stand for.
   *
   * @return the positions
   */
  public Positions positions() {
    return positions;
  }

  /**
   * The annotations in types that are no interfaces.
   *
   * @param types top-level types
   * @return one fact for each such annotation, ordered by the name of the type and then as in the source
   */
  public List<StrayAnnotation> strays(List<TypeElement> types) {
    List<StrayAnnotation> strays = new ArrayList<>();
    for (Spot spot : AnnotatedElements.in(types)) {
      TypeElement type = spot.type();
      if (type.getKind() == ElementKind.INTERFACE) {
        continue;
      }
      for (AnnotationMirror annotation : Annotations.unfolded(spot.element())) {
        String name = Annotations.simpleNameOf(annotation);
        if (Annotations.nameOf(annotation).equals(Annotations.PACKAGE + name)
            && isStray(name, spot)) {
          strays.add(new StrayAnnotation(
              name,
              nameOf(spot),
              Members.kindOf(type),
              positions.at(spot, annotation, positions.at(spot))));
        }
      }
    }
    strays.sort(Comparator.comparing(stray -> stray.place().key()));
    return strays;
  }

  /**
   * The types that carry {@code @Status}.
   *
   * @param types top-level types
   * @return one fact for each type, ordered by name
   */
  public List<StatusType> statusTypes(List<TypeElement> types) {
    List<StatusType> found = new ArrayList<>();
    for (Spot spot : AnnotatedElements.in(types)) {
      if (spot.element() instanceof TypeElement type) {
        boolean throwable = compiler
            .types()
            .isSubtype(
                compiler.types().erasure(type.asType()),
                compiler.elements().getTypeElement("java.lang.Throwable").asType());
        members
            .status(type, positions.at(spot))
            .ifPresent(status -> found.add(new StatusType(
                compiler.typeReader().classOf(type),
                Members.kindOf(type),
                throwable ? Throwing.EXCEPTION : Throwing.OTHER,
                status)));
      }
    }
    found.sort(Comparator.comparing(type -> type.type().className()));
    return found;
  }

  /** A default is for what JSON is read into too, a codec for what is read and written, and a status for exceptions. */
  private static boolean isStray(String annotation, Spot spot) {
    boolean ofProperty = annotation.equals("DefaultValue")
        && (spot.owner().getKind() == ElementKind.CONSTRUCTOR
            || spot.type().getKind() == ElementKind.RECORD);
    boolean ofType = annotation.equals("Status") && spot.element() instanceof TypeElement;
    return !ofProperty && !ofType && !annotation.equals("AlbRoute") && !annotation.equals("Codec");
  }

  private String nameOf(Spot spot) {
    String owner = nameOf(spot.owner());
    return spot.owner().equals(spot.element())
        ? owner
        : owner + "." + spot.element().getSimpleName();
  }

  private String nameOf(Element element) {
    if (element instanceof TypeElement type) {
      return compiler.typeReader().classOf(type).simple();
    }
    String around = nameOf(Members.around(element));
    return element.getKind() == ElementKind.CONSTRUCTOR
        ? around
        : around + "." + element.getSimpleName();
  }
}
