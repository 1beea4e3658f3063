package dev.albroute.processor.check;

import dev.albroute.processor.diagnostic.Code;
import dev.albroute.processor.diagnostic.Diagnostic;
import dev.albroute.processor.diagnostic.Findings;
import dev.albroute.processor.model.declared.StatusType;
import dev.albroute.processor.model.declared.StatusType.Throwing;
import dev.albroute.processor.model.declared.StrayAnnotation;
import java.util.List;

/** Judges annotations that stand outside of annotated interfaces. */
public final class StrayCheck {

  private StrayCheck() {}

  /**
   * Judges annotations in types that are no interfaces, and the status of types.
   *
   * @param strays the annotations
   * @param types the types with a status
   * @return what is wrong
   */
  public static List<Diagnostic> check(List<StrayAnnotation> strays, List<StatusType> types) {
    Findings findings = new Findings();
    for (StrayAnnotation stray : strays) {
      findings.add(
          Code.STRAY_ANNOTATION,
          stray.place(),
          stray.name(),
          stray.element(),
          stray.kind().noun());
    }
    for (StatusType type : types) {
      if (type.throwable() == Throwing.OTHER) {
        findings.add(
            Code.STATUS_TYPE,
            type.status().place(),
            type.type().simple(),
            type.kind().noun());
      } else {
        Errors.checkStatus(type.status(), type.type(), findings);
      }
    }
    return findings.all();
  }
}
