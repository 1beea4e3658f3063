package dev.albroute.processor;

import com.google.auto.service.AutoService;
import dev.albroute.processor.check.ApiCheck;
import dev.albroute.processor.check.Checked;
import dev.albroute.processor.check.GeneratedNames;
import dev.albroute.processor.check.Options;
import dev.albroute.processor.check.StrayCheck;
import dev.albroute.processor.diagnostic.Code;
import dev.albroute.processor.diagnostic.Diagnostic;
import dev.albroute.processor.emit.HandlerEmitter;
import dev.albroute.processor.model.HandlerModel;
import dev.albroute.processor.model.declared.ApiFacts;
import dev.albroute.processor.source.ApiReader;
import dev.albroute.processor.source.Positions;
import dev.albroute.processor.source.Reading;
import dev.albroute.processor.source.Sources;
import dev.albroute.processor.source.StrayReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic.Kind;

/**
 * Generates a handler for each interface that is annotated with {@code @AlbRoute}.
 *
 * <p>An interface that names types which a later round may generate waits for them. What is wrong with one interface is
 * told where it is wrong and keeps no other from being served.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes(AlbRouteProcessor.ANNOTATIONS)
public final class AlbRouteProcessor extends AbstractProcessor {

  static final String ANNOTATIONS = "dev.albroute.annotation.*";

  private final Emitter emitter;
  private final Sources sources = new Sources();
  private final GeneratedNames names = new GeneratedNames();
  private final Set<String> waiting = new TreeSet<>();
  private final Set<Diagnostic> told = new HashSet<>();

  /** A processor, as the compiler makes it. */
  public AlbRouteProcessor() {
    this(new HandlerEmitter()::emit);
  }

  AlbRouteProcessor(Emitter emitter) {
    this.emitter = emitter;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Options.KNOWN;
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    for (String message : Options.check(environment.getOptions().keySet())) {
      environment.getMessager().printMessage(Kind.ERROR, message);
    }
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    sources.add(round.getRootElements());
    if (round.processingOver()) {
      waiting.forEach(this::tellMissing);
      return false;
    }
    Set<Element> annotated = new LinkedHashSet<>();
    Set<Element> withStatus = new LinkedHashSet<>();
    for (TypeElement annotation : annotations) {
      Set<? extends Element> elements = round.getElementsAnnotatedWith(annotation);
      annotated.addAll(elements);
      if (annotation.getSimpleName().contentEquals("Status")) {
        withStatus.addAll(elements);
      }
      if (annotation.getQualifiedName().contentEquals(ApiReader.ALB_ROUTE)) {
        elements.forEach(
            element -> waiting.add(((TypeElement) element).getQualifiedName().toString()));
      }
    }
    strays(annotated, withStatus);
    // In alphabetical order, since that of the round depends on the build tool.
    for (String api : List.copyOf(waiting)) {
      api(api);
    }
    return false;
  }

  private void strays(Set<Element> annotated, Set<Element> withStatus) {
    StrayReader reader = new StrayReader(elements(), types(), sources);
    tell(
        StrayCheck.check(reader.strays(annotated), reader.statusTypes(withStatus)),
        reader.positions());
  }

  private void api(String name) {
    TypeElement element = elements().getTypeElement(name);
    if (element == null) {
      return;
    }
    ApiReader reader = new ApiReader(element, elements(), types(), sources);
    try {
      if (reader.read() instanceof Reading.Complete complete) {
        waiting.remove(name);
        complete(complete.facts(), reader, element);
      }
    } catch (RuntimeException e) {
      waiting.remove(name);
      tellDefect(name, reader, e);
    }
  }

  private void complete(ApiFacts facts, ApiReader reader, TypeElement element) {
    Checked checked = ApiCheck.check(facts);
    List<Diagnostic> diagnostics = new ArrayList<>(checked.diagnostics());
    diagnostics.addAll(names.claim(facts));
    tell(diagnostics, reader.positions());
    Optional<HandlerModel> model = checked.model();
    if (diagnostics.isEmpty() && model.isPresent()) {
      List<Diagnostic> failures = new Output(processingEnv.getFiler())
          .write(emitter.emit(model.get()), facts.api(), element);
      tell(failures, reader.positions());
    }
  }

  private void tell(List<Diagnostic> diagnostics, Positions positions) {
    for (Diagnostic diagnostic : diagnostics) {
      // An interface and another that includes it come to the same findings.
      if (told.add(diagnostic)) {
        positions.print(diagnostic, processingEnv.getMessager());
      }
    }
  }

  private void tellMissing(String name) {
    TypeElement element = elements().getTypeElement(name);
    ApiReader reader = new ApiReader(element, elements(), types(), sources);
    if (reader.read() instanceof Reading.Incomplete incomplete) {
      String missing = String.join(", ", incomplete.missing());
      tell(
          List.of(Diagnostic.of(Code.UNRESOLVED_TYPE, reader.place(), incomplete.api(), missing)),
          reader.positions());
    }
  }

  private void tellDefect(String name, ApiReader reader, RuntimeException e) {
    StackTraceElement[] trace = e.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    tell(
        List.of(Diagnostic.of(Code.INTERNAL, reader.place(), name, e + where)), reader.positions());
  }

  private Elements elements() {
    return processingEnv.getElementUtils();
  }

  private Types types() {
    return processingEnv.getTypeUtils();
  }
}
