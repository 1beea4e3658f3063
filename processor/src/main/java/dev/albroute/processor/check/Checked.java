package dev.albroute.processor.check;

import dev.albroute.processor.diagnostic.Diagnostic;
import dev.albroute.processor.model.HandlerModel;
import java.util.List;
import java.util.Optional;

/**
 * What came of checking an interface.
 *
 * @param diagnostics what is wrong, in source order
 * @param model the function; empty where anything is wrong
 */
public record Checked(List<Diagnostic> diagnostics, Optional<HandlerModel> model) {

  /** Copies the list. */
  public Checked {
    diagnostics = List.copyOf(diagnostics);
  }
}
