package dev.albroute.processor;

import com.google.auto.service.AutoService;
import dev.albroute.processor.check.ApiCheck;
import dev.albroute.processor.check.Checked;
import dev.albroute.processor.check.GeneratedNames;
import dev.albroute.processor.check.MainCheck;
import dev.albroute.processor.check.Options;
import dev.albroute.processor.check.StrayCheck;
import dev.albroute.processor.diagnostic.Code;
import dev.albroute.processor.diagnostic.Diagnostic;
import dev.albroute.processor.emit.GeneratedFile;
import dev.albroute.processor.emit.HandlerEmitter;
import dev.albroute.processor.model.HandlerModel;
import dev.albroute.processor.model.declared.ApiFacts;
import dev.albroute.processor.model.declared.FunctionDeclaration;
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
 * Generates a handler for each interface that is annotated with {@code @AlbRoute}, and a program for each type that asks
 * for one.
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
  private final Map<String, List<Diagnostic>> untold = new TreeMap<>();
  private final Set<String> unsearched = new TreeSet<>();
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
    for (TypeElement annotation : annotations) {
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        unsearched.add(Sources.outermost(element).getQualifiedName().toString());
        if (annotation.getQualifiedName().contentEquals(ApiReader.ALB_ROUTE)) {
          waiting.add(((TypeElement) element).getQualifiedName().toString());
        }
      }
    }
    boolean over = round.processingOver();
    if (over || tellsAtOnce()) {
      searchStrays();
    }
    if (over) {
      tellUntold();
      waiting.forEach(this::tellMissing);
    } else {
      // In alphabetical order, since that of the round depends on the build tool.
      List.copyOf(waiting).forEach(this::api);
    }
    return false;
  }

  /**
   * Whether to tell of errors in the round that finds them. An error keeps javac from entering what was generated in the
   * same round, so that good handlers would be missing too: it is told when all rounds are over. The Eclipse compiler
   * goes on after errors, but forgets from one round to the next where parameters stand.
   */
  private boolean tellsAtOnce() {
    return elements().getClass().getName().startsWith("org.eclipse.jdt.");
  }

  private void searchStrays() {
    StrayReader reader = new StrayReader(elements(), types(), sources);
    List<TypeElement> searched =
        unsearched.stream().map(name -> elements().getTypeElement(name)).toList();
    unsearched.clear();
    tell(
        StrayCheck.check(reader.strays(searched), reader.statusTypes(searched)),
        reader.positions());
  }

  private void api(String name) {
    TypeElement element = elements().getTypeElement(name);
    ApiReader reader = reader(name);
    try {
      Reading reading = reader.read();
      if (reading instanceof Reading.Complete complete) {
        waiting.remove(name);
        tellInTime(name, serve(complete.facts(), element), reader);
      } else if (reading instanceof Reading.Function function) {
        waiting.remove(name);
        tellInTime(name, run(function.declaration(), element), reader);
      }
    } catch (RuntimeException e) {
      waiting.remove(name);
      tellInTime(name, List.of(defect(name, reader, e)), reader);
    }
  }

  private List<Diagnostic> serve(ApiFacts facts, TypeElement element) {
    Checked checked = ApiCheck.check(facts);
    List<Diagnostic> diagnostics = new ArrayList<>(checked.diagnostics());
    diagnostics.addAll(names.claim(facts));
    Optional<HandlerModel> model = checked.model();
    if (diagnostics.isEmpty() && model.isPresent()) {
      Output output = new Output(processingEnv.getFiler());
      diagnostics.addAll(output.write(
          emitter.emit(model.get()), facts.api().type(), facts.api().place(), element));
    }
    return diagnostics;
  }

  private List<Diagnostic> run(FunctionDeclaration function, TypeElement element) {
    List<Diagnostic> diagnostics = new ArrayList<>(MainCheck.check(function));
    diagnostics.addAll(names.claim(function));
    if (diagnostics.isEmpty()) {
      GeneratedFile file = new HandlerEmitter().emit(MainCheck.model(function));
      diagnostics.addAll(new Output(processingEnv.getFiler())
          .write(List.of(file), function.type(), function.place(), element));
    }
    return diagnostics;
  }

  private static Diagnostic defect(String name, ApiReader reader, RuntimeException e) {
    StackTraceElement[] trace = e.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    return Diagnostic.of(Code.INTERNAL, reader.place(), name, e + where);
  }

  private void tellInTime(String name, List<Diagnostic> diagnostics, ApiReader reader) {
    if (tellsAtOnce()) {
      tell(diagnostics, reader.positions());
    } else if (!diagnostics.isEmpty()) {
      untold.put(name, diagnostics);
    }
  }

  private void tellUntold() {
    for (Map.Entry<String, List<Diagnostic>> entry : untold.entrySet()) {
      ApiReader reader = reader(entry.getKey());
      reader.place();
      if (entry.getValue().get(0).code() != Code.INTERNAL) {
        // From one round to the next javac makes new elements: read again what the places stand
        // for.
        reader.read();
      }
      tell(entry.getValue(), reader.positions());
    }
  }

  private void tellMissing(String name) {
    ApiReader reader = reader(name);
    if (reader.read() instanceof Reading.Incomplete incomplete) {
      String missing = String.join(", ", incomplete.missing());
      Diagnostic diagnostic =
          Diagnostic.of(Code.UNRESOLVED_TYPE, reader.place(), incomplete.api(), missing);
      tell(List.of(diagnostic), reader.positions());
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

  private ApiReader reader(String name) {
    return new ApiReader(elements().getTypeElement(name), elements(), types(), sources);
  }

  private Elements elements() {
    return processingEnv.getElementUtils();
  }

  private Types types() {
    return processingEnv.getTypeUtils();
  }
}
