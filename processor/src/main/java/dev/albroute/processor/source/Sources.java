package dev.albroute.processor.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The types whose source is being compiled. A message can point into these only, and only they are known to be there for
 * good: other types may be left over from an earlier compilation.
 */
public final class Sources {

  private final Set<String> topLevelTypes = new HashSet<>();

  /** Knows no type yet. */
  public Sources() {}

  /**
   * Adds the types of a round.
   *
   * @param roots the root elements of the round
   */
  public void add(Set<? extends Element> roots) {
    for (Element root : roots) {
      if (root instanceof TypeElement type) {
        topLevelTypes.add(type.getQualifiedName().toString());
      }
    }
  }

  /**
   * Whether an element comes from source.
   *
   * @param element a type or what is in it
   * @return true where its source is being compiled
   */
  boolean contain(Element element) {
    return topLevelTypes.contains(outermost(element).getQualifiedName().toString());
  }

  /**
   * The top-level type that an element is or stands in.
   *
   * @param element a type or what is in it
   * @return the type
   */
  public static TypeElement outermost(Element element) {
    TypeElement type = Members.typeOf(element);
    Element around = Members.around(type);
    return around instanceof TypeElement ? outermost(around) : type;
  }

  /**
   * The simple names of the types of a package that come from source.
   *
   * @param packageName the package, empty for the unnamed one
   * @return the names in alphabetical order
   */
  List<String> namesIn(String packageName) {
    List<String> names = new ArrayList<>();
    String prefix = packageName.isEmpty() ? "" : packageName + ".";
    for (String type : topLevelTypes) {
      if (type.startsWith(prefix) && type.indexOf('.', prefix.length()) < 0) {
        names.add(type.substring(prefix.length()));
      }
    }
    names.sort(null);
    return names;
  }
}
