package dev.albroute.processor.source;

import dev.albroute.processor.model.declared.ApiFacts;
import dev.albroute.processor.model.declared.FunctionDeclaration;
import java.util.List;

/** What came of reading an annotated type. */
public sealed interface Reading {

  /**
   * Everything is known.
   *
   * @param facts all there is to know
   */
  record Complete(ApiFacts facts) implements Reading {}

  /**
   * It is no interface, but a class that a main is asked for.
   *
   * @param declaration all there is to know about it
   */
  record Function(FunctionDeclaration declaration) implements Reading {}

  /** It is such a class, and what it extends is not known yet. If it never is, compilers say so themselves. */
  record WithoutSuperclass() implements Reading {}

  /**
   * Something is not known yet, and may be in a later round.
   *
   * @param api the interface as messages name it
   * @param missing what is not known, as the source names it
   */
  record Incomplete(String api, List<String> missing) implements Reading {

    /** Copies the list. */
    public Incomplete {
      missing = List.copyOf(missing);
    }
  }
}
