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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
  private final Map<String, List<Diagnostic>> failed = new TreeMap<>();
  private final Set<String> annotatedTypes = new TreeSet<>();

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
      tell();
      return false;
    }
    for (TypeElement annotation : annotations) {
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        annotatedTypes.add(Sources.outermost(element).getQualifiedName().toString());
        if (annotation.getQualifiedName().contentEquals(ApiReader.ALB_ROUTE)) {
          waiting.add(((TypeElement) element).getQualifiedName().toString());
        }
      }
    }
    // In alphabetical order, since that of the round depends on the build tool.
    for (String name : List.copyOf(waiting)) {
      api(name);
    }
    return false;
  }

  private void api(String name) {
    TypeElement element = elements().getTypeElement(name);
    ApiReader reader = reader(element);
    try {
      if (reader.read() instanceof Reading.Complete complete) {
        waiting.remove(name);
        List<Diagnostic> diagnostics = serve(complete.facts(), element);
        if (!diagnostics.isEmpty()) {
          failed.put(name, diagnostics);
        }
      }
    } catch (RuntimeException e) {
      waiting.remove(name);
      failed.put(name, List.of(defect(name, reader, e)));
    }
  }

  private List<Diagnostic> serve(ApiFacts facts, TypeElement element) {
    Checked checked = ApiCheck.check(facts);
    List<Diagnostic> diagnostics = new ArrayList<>(checked.diagnostics());
    diagnostics.addAll(names.claim(facts));
    Optional<HandlerModel> model = checked.model();
    if (diagnostics.isEmpty() && model.isPresent()) {
      Output output = new Output(processingEnv.getFiler());
      diagnostics.addAll(output.write(emitter.emit(model.get()), facts.api(), element));
    }
    return diagnostics;
  }

  private static Diagnostic defect(String name, ApiReader reader, RuntimeException e) {
    StackTraceElement[] trace = e.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    return Diagnostic.of(Code.INTERNAL, reader.place(), name, e + where);
  }

  /**
   * Tells everything when all rounds are over. An error in an earlier round would keep the compiler from entering what
   * that round has generated, so that good handlers would be missing too.
   */
  private void tell() {
    Set<Diagnostic> told = new HashSet<>();
    StrayReader strays = new StrayReader(elements(), types(), sources);
    List<TypeElement> annotated =
        annotatedTypes.stream().map(name -> elements().getTypeElement(name)).toList();
    List<Diagnostic> findings =
        StrayCheck.check(strays.strays(annotated), strays.statusTypes(annotated));
    tell(findings, strays.positions(), told);
    for (Map.Entry<String, List<Diagnostic>> failure : failed.entrySet()) {
      ApiReader reader = reader(elements().getTypeElement(failure.getKey()));
      reader.place();
      if (failure.getValue().get(0).code() != Code.INTERNAL) {
        // From one round to the next the compiler makes new elements: read again what the places
        // stand for.
        reader.read();
      }
      tell(failure.getValue(), reader.positions(), told);
    }
    for (String name : waiting) {
      tellMissing(reader(elements().getTypeElement(name)), told);
    }
  }

  private void tell(List<Diagnostic> diagnostics, Positions positions, Set<Diagnostic> told) {
    for (Diagnostic diagnostic : diagnostics) {
      // An interface and another that includes it come to the same findings.
      if (told.add(diagnostic)) {
        positions.print(diagnostic, processingEnv.getMessager());
      }
    }
  }

  private void tellMissing(ApiReader reader, Set<Diagnostic> told) {
    if (reader.read() instanceof Reading.Incomplete incomplete) {
      String missing = String.join(", ", incomplete.missing());
      Diagnostic diagnostic =
          Diagnostic.of(Code.UNRESOLVED_TYPE, reader.place(), incomplete.api(), missing);
      tell(List.of(diagnostic), reader.positions(), told);
    }
  }

  private ApiReader reader(TypeElement element) {
    return new ApiReader(element, elements(), types(), sources);
  }

  private Elements elements() {
    return processingEnv.getElementUtils();
  }

  private Types types() {
    return processingEnv.getTypeUtils();
  }
}
