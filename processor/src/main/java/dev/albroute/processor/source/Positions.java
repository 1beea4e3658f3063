package dev.albroute.processor.source;

import dev.albroute.processor.diagnostic.Diagnostic;
import dev.albroute.processor.model.Place;
import java.util.HashMap;
import java.util.Map;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** Hands out places and knows what they stand for. */
public final class Positions {

  private final Sources sources;
  private final Map<Place, Position> positions = new HashMap<>();

  private record Position(
      Element element,
      @Nullable AnnotationMirror annotation,
      @Nullable AnnotationValue value) {}

  Positions(Sources sources) {
    this.sources = sources;
  }

  /**
   * Prints a finding where it belongs.
   *
   * @param diagnostic the finding, whose place is from here
   * @param messager where to print
   */
  public void print(Diagnostic diagnostic, Messager messager) {
    Position position = positions.get(diagnostic.place());
    if (position == null) {
      messager.printMessage(Kind.ERROR, diagnostic.message());
    } else {
      messager.printMessage(
          Kind.ERROR,
          diagnostic.message(),
          position.element(),
          position.annotation(),
          position.value());
    }
  }

  /** The place of an element. */
  Place at(Spot spot) {
    return keep(spot.key(), new Position(spot.element(), null, null));
  }

  /** The place of an element, or another place where the element does not come from source. */
  Place at(Spot spot, Place otherwise) {
    return sources.contain(spot.owner()) ? at(spot) : otherwise;
  }

  /** The place of an annotation, or another place where its element does not come from source. */
  Place at(Spot spot, AnnotationMirror annotation, Place otherwise) {
    if (!sources.contain(spot.owner())) {
      return otherwise;
    }
    return keep(key(spot, annotation), new Position(spot.element(), annotation, null));
  }

  /**
   * The place of a value in an annotation, or another place where its element does not come from source.
   *
   * @param member what tells the value from other values of the annotation
   */
  Place at(
      Spot spot,
      AnnotationMirror annotation,
      String member,
      AnnotationValue value,
      Place otherwise) {
    if (!sources.contain(spot.owner())) {
      return otherwise;
    }
    String key = key(spot, annotation) + "." + member;
    return keep(key, new Position(spot.element(), annotation, value));
  }

  private Place keep(String key, Position position) {
    Place place = new Place(key);
    positions.putIfAbsent(place, position);
    return place;
  }

  private static String key(Spot spot, AnnotationMirror annotation) {
    String name = Annotations.nameOf(annotation);
    int ordinal = 0;
    for (AnnotationMirror other : Annotations.unfolded(spot.element())) {
      if (other.equals(annotation)) {
        break;
      }
      if (Annotations.nameOf(other).equals(name)) {
        ordinal++;
      }
    }
    return spot.key() + "@" + name + ordinal;
  }
}
