package dev.albroute.local.response;

import dev.albroute.local.message.Evidence;
import dev.albroute.local.message.Finding;
import dev.albroute.local.message.Finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with one payload. */
final class Findings {

  private final List<Finding> findings = new ArrayList<>();

  void invalid(String where, String problem, String fix, Evidence evidence) {
    findings.add(
        new Finding(Severity.ERROR, "LambdaInvalidResponse", where, problem, fix, evidence));
  }

  void tooLarge(String problem, String fix) {
    findings.add(new Finding(
        Severity.ERROR, "LambdaResponseTooLarge", "", problem, fix, Evidence.DOCUMENTED));
  }

  void warning(String where, String problem, String fix, Evidence evidence) {
    findings.add(new Finding(Severity.WARNING, null, where, problem, fix, evidence));
  }

  boolean hasError() {
    return findings.stream().anyMatch(Finding::isError);
  }

  List<Finding> errorsFirst() {
    return findings.stream().sorted(Comparator.comparing(Finding::severity)).toList();
  }
}
