package dev.albroute.processor.diagnostic;

import dev.albroute.processor.model.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what is wrong in the order of finding it, each thing once. */
public final class Findings {

  private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();

  /** Nothing is wrong so far. */
  public Findings() {}

  /**
   * Adds a finding.
   *
   * @param code what it is
   * @param place where the user should look
   * @param arguments the user's own names, as the code's message wants them
   */
  public void add(Code code, Place place, Object... arguments) {
    diagnostics.add(Diagnostic.of(code, place, arguments));
  }

  /**
   * Adds a finding where the user may have meant another name.
   *
   * @param code what it is
   * @param place where the user should look
   * @param meant that name, where there is one
   * @param arguments the user's own names, as the code's message wants them
   */
  public void addSuggesting(Code code, Place place, Optional<String> meant, Object... arguments) {
    diagnostics.add(Diagnostic.suggesting(code, place, meant, arguments));
  }

  /**
   * How much is wrong so far: tells whether a step has added anything.
   *
   * @return the number of findings
   */
  public int count() {
    return diagnostics.size();
  }

  /**
   * All findings.
   *
   * @return an immutable copy in the order of finding them
   */
  public List<Diagnostic> all() {
    return List.copyOf(new ArrayList<>(diagnostics));
  }
}
