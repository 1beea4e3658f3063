package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.albroute.processor.model.Content;
import dev.albroute.processor.model.HttpMethod;
import dev.albroute.processor.model.MediaType;
import dev.albroute.processor.model.OperationModel;
import dev.albroute.processor.model.ParameterModel;
import dev.albroute.processor.model.PathTemplate;
import dev.albroute.processor.model.RouteModel;
import dev.albroute.processor.model.SimpleType;
import dev.albroute.processor.model.ValueShape;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Requests with a value for every parameter of a route. */
final class PrimingRequests {
  private static final String FREE_METHOD = "PROPFIND";

  private final SampleTexts texts;

  PrimingRequests(SampleTexts texts) {
    this.texts = texts;
  }

  /** An expression that makes a request for a route. */
  CodeBlock request(RouteModel route) {
    Request request = new Request(route.operation());
    for (ParameterModel parameter : route.operation().parameters()) {
      parameter.accept(request);
    }
    String method =
        route.method() == HttpMethod.ANY ? FREE_METHOD : route.method().token();
    CodeBlock.Builder code = CodeBlock.builder()
        .add(
            "$T.request($S, $S)",
            RuntimeNames.PRIMING,
            method,
            path(route.template(), request.variables));
    request.queries.forEach((name, value) -> code.add("\n.query($S, $S)", name, value));
    request.fields.forEach((name, value) -> code.add("\n.header($S, $S)", name, value));
    if (!request.cookies.isEmpty()) {
      code.add("\n.header($S, $S)", "cookie", String.join("; ", request.cookies));
    }
    if (!request.form.isEmpty()) {
      code.add("\n.body($S, $S)", MediaType.FORM.text(), String.join("&", request.form));
    }
    return code.add(request.body).build();
  }

  private static String path(PathTemplate template, Map<String, String> variables) {
    StringBuilder path = new StringBuilder();
    for (PathTemplate.Segment segment : template.segments()) {
      path.append('/').append(segment.accept(new PathTemplate.Segment.Visitor<String>() {
        @Override
        public String visit(PathTemplate.Literal literal) {
          return encoded(literal.text());
        }

        @Override
        public String visit(PathTemplate.Variable variable) {
          return variables.getOrDefault(variable.name(), "a");
        }

        @Override
        public String visit(PathTemplate.Rest rest) {
          return variables.getOrDefault(rest.name(), "a");
        }
      }));
    }
    return path.length() == 0 ? "/" : path.toString();
  }

  /** A text in which everything but RFC 3986's unreserved characters is percent-encoded. */
  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** What a request consists of. */
  private final class Request implements ParameterModel.Visitor<Void> {
    private final OperationModel operation;
    private final Map<String, String> variables = new HashMap<>();
    private final Map<String, String> queries = new LinkedHashMap<>();
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<String> cookies = new ArrayList<>();
    private final List<String> form = new ArrayList<>();
    private CodeBlock body = CodeBlock.of("");

    Request(OperationModel operation) {
      this.operation = operation;
    }

    @Override
    public Void visit(ParameterModel.PathVariable parameter) {
      variables.put(parameter.variable(), encoded(texts.of(parameter.value())));
      return null;
    }

    @Override
    public Void visit(ParameterModel.PathRest parameter) {
      variables.put(parameter.variable(), encoded(value(parameter.shape())));
      return null;
    }

    @Override
    public Void visit(ParameterModel.QueryParameter parameter) {
      queries.put(encoded(parameter.key()), encoded(value(parameter.shape())));
      return null;
    }

    @Override
    public Void visit(ParameterModel.HeaderParameter parameter) {
      fields.put(parameter.field(), value(parameter.shape()));
      return null;
    }

    @Override
    public Void visit(ParameterModel.CookieParameter parameter) {
      cookies.add(parameter.cookie() + "=" + texts.of(parameter.value()));
      return null;
    }

    @Override
    public Void visit(ParameterModel.FormParameter parameter) {
      form.add(encoded(parameter.key()) + "=" + encoded(value(parameter.shape())));
      return null;
    }

    @Override
    public Void visit(ParameterModel.BodyParameter parameter) {
      body = parameter.content().accept(new Body(operation));
      return null;
    }

    @Override
    public Void visit(ParameterModel.RequestParameter parameter) {
      return null;
    }

    @Override
    public Void visit(ParameterModel.LambdaContextParameter parameter) {
      return null;
    }

    private String value(ValueShape shape) {
      SimpleType type = shape.accept(new ValueShape.Visitor<SimpleType>() {
        @Override
        public SimpleType visit(ValueShape.One one) {
          return one.value();
        }

        @Override
        public SimpleType visit(ValueShape.Several several) {
          return several.element();
        }
      });
      return texts.of(type);
    }
  }

  /** The body, of a type that the route reads. */
  private final class Body implements Content.Visitor<CodeBlock> {
    private final OperationModel operation;

    Body(OperationModel operation) {
      this.operation = operation;
    }

    @Override
    public CodeBlock visit(Content.Json content) {
      return body(MediaType.JSON, texts.of(content.type()));
    }

    @Override
    public CodeBlock visit(Content.Text content) {
      return body(MediaType.TEXT, "a");
    }

    @Override
    public CodeBlock visit(Content.Bytes content) {
      return body(MediaType.BINARY, "a");
    }

    @Override
    public CodeBlock visit(Content.Stream content) {
      return body(MediaType.BINARY, "a");
    }

    private CodeBlock body(MediaType usual, String text) {
      List<MediaType> types = operation.consumes();
      MediaType type = types.isEmpty() || types.get(0).isRange() ? usual : types.get(0);
      return CodeBlock.of("\n.body($S, $S)", type.text(), text);
    }
  }
}
