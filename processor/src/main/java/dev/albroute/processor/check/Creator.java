package dev.albroute.processor.check;

import dev.albroute.processor.model.Maker;
import dev.albroute.processor.model.Place;
import dev.albroute.processor.model.declared.TypeDeclaration;
import dev.albroute.processor.model.declared.TypeMembers.ParameterFacts;
import java.util.List;
import java.util.Optional;

/** How the objects of a class are made. */
sealed interface Creator {

  /**
   * Of the values of properties.
   *
   * @param maker what is called; perhaps without arguments
   * @param parameters its parameters
   * @param place where it stands
   */
  record OfProperties(Maker maker, List<ParameterFacts> parameters, Place place)
      implements Creator {

    /** Copies the list. */
    public OfProperties {
      parameters = List.copyOf(parameters);
    }
  }

  /**
   * Of one value that stands for the object.
   *
   * @param maker what is called
   * @param parameter its parameter
   */
  record OfOneValue(Maker maker, ParameterFacts parameter) implements Creator {}

  /**
   * By a builder.
   *
   * @param maker what makes the builder, without arguments
   * @param builder the builder
   * @param build its method that makes the object
   * @param prefix what its methods are called in front of the name of a property
   * @param style whose names its properties have
   */
  record ByBuilder(Maker maker, TypeDeclaration builder, String build, String prefix, Style style)
      implements Creator {

    /** Whose names and annotations the properties of a builder have. */
    enum Style {
      /** The builder's own. */
      OWN,
      /** Those of the class that it builds. */
      OF_CLASS
    }
  }

  /**
   * Not at all.
   *
   * @param reason why, where that is told already
   */
  record None(Optional<String> reason) implements Creator {}
}
