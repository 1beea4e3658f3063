package dev.albroute.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.albroute.processor.emit.Compilation;
import dev.albroute.processor.emit.Compiler;
import dev.albroute.processor.model.Absence;
import dev.albroute.processor.model.Content;
import dev.albroute.processor.model.HandlerModel;
import dev.albroute.processor.model.HandlerModel.Construction;
import dev.albroute.processor.model.JsonDeclaration;
import dev.albroute.processor.model.JsonDeclaration.JsonObject;
import dev.albroute.processor.model.JsonDeclaration.Use;
import dev.albroute.processor.model.MediaType;
import dev.albroute.processor.model.OperationModel;
import dev.albroute.processor.model.OperationModel.Negotiation;
import dev.albroute.processor.model.ParameterModel;
import dev.albroute.processor.model.Presence;
import dev.albroute.processor.model.ResultModel;
import dev.albroute.processor.model.RouteModel;
import dev.albroute.processor.model.ServiceModel;
import dev.albroute.processor.model.ValueShape;
import dev.albroute.processor.model.Visibility;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an interface comes to, with either compiler. */
class ModelTest {

  @TempDir
  Path directory;

  /** The model of the interface {@code com.acme.Api}. */
  private HandlerModel model(Compiler compiler, String source) {
    String imports = """
        package com.acme;

        import dev.albroute.AlbResponse;
        import dev.albroute.annotation.*;
        import java.util.*;
        import org.jspecify.annotations.*;

        """;
    List<HandlerModel> models = new ArrayList<>();
    Compilation compilation = compiler.compile(
        directory, Map.of("com.acme.Api", imports + source), new AlbRouteProcessor(model -> {
          models.add(model);
          return List.of();
        }));
    assertThat(compilation.diagnostics())
        .filteredOn(diagnostic -> diagnostic.getKind() == Kind.ERROR)
        .extracting(diagnostic -> diagnostic.getMessage(Locale.ROOT))
        .isEmpty();
    return models.stream()
        .filter(model -> model.api().simple().equals("Api"))
        .findFirst()
        .orElseThrow();
  }

  private OperationModel operation(Compiler compiler, String method) {
    return model(compiler, "@AlbRoute(\"/a\") public interface Api {\n" + method + "\n}")
        .routes()
        .get(0)
        .operation();
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void routesAreInSourceOrderAndNamedAfterTheirMethods(Compiler compiler) {
    HandlerModel model = model(compiler, """
            @AlbRoute("/orders")
            public interface Api extends Super<String> {
              @Get("/z") String find();
              @Post("/{id}") @Put("/x/{id}") String store(int id);
              @Get("/a") String find2();
            }
            interface Super<T> { @Get("/super") T find(@HeaderParam("x") T x); }
            """);
    assertThat(model.routes().stream().map(RouteModel::name))
        .containsExactly("find", "store", "store2", "find2", "find3");
    assertThat(model.routes().stream().map(r -> r.method() + " " + r.template().text()))
        .containsExactly(
            "GET /orders/z",
            "POST /orders/{id}",
            "PUT /orders/x/{id}",
            "GET /orders/a",
            "GET /orders/super");
    assertThat(model.routes().get(4).operation().method().text()).isEqualTo("Super.find(Object)");
    assertThat(model.routes().get(4).operation().parameters().get(0).type().qualified())
        .isEqualTo("java.lang.String");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void servicesAreTheInterfaceAndItsIncludesInOrder(Compiler compiler) {
    HandlerModel model = model(compiler, """
            @AlbRoute(include = {B.class, C.class})
            interface Api { @Get default String api() { return ""; } }
            @AlbRoute(value = "/b", include = D.class) interface B { @Get default String b() { return ""; } }
            @AlbRoute(value = "/c", include = D.class) interface C { @Get String c(); }
            @AlbRoute(value = "/d") interface D { @Get default String d() { return ""; } }
            """);
    assertThat(model.services().stream().map(ServiceModel::field))
        .containsExactly("api", "b", "d", "c");
    assertThat(model.construction()).isEqualTo(Construction.WITH_SERVICES);
    assertThat(model.visibility()).isEqualTo(Visibility.PACKAGE_PRIVATE);
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void parametersComeFromWhereTheirTypeAndNameSay(Compiler compiler) {
    OperationModel operation = operation(compiler, """
            @Post("/{id}")
            String store(int id, String query, @Nullable Integer size, Optional<UUID> key, List<String> tags,
                @DefaultValue("1") int page, @HeaderParam("X-Trace") String trace, Map<String, Object> body);
            """);
    List<ParameterModel> parameters = operation.parameters();
    assertThat(parameters.get(0)).isInstanceOf(ParameterModel.PathVariable.class);
    assertThat(presence(parameters.get(1))).isEqualTo(new Presence.Required());
    assertThat(presence(parameters.get(2))).isEqualTo(new Presence.Nullable());
    assertThat(presence(parameters.get(3))).isInstanceOf(Presence.OptionalValue.class);
    assertThat(((ParameterModel.QueryParameter) parameters.get(4)).shape())
        .isInstanceOf(ValueShape.Several.class);
    assertThat(presence(parameters.get(5))).isEqualTo(new Presence.DefaultText("1"));
    assertThat(((ParameterModel.HeaderParameter) parameters.get(6)).field()).isEqualTo("x-trace");
    assertThat(((ParameterModel.BodyParameter) parameters.get(7)).content())
        .isInstanceOf(Content.Json.class);
    assertThat(operation.consumes()).containsExactly(MediaType.JSON);
    assertThat(operation.produces()).containsExactly(MediaType.TEXT);
    assertThat(operation.status()).isEqualTo(200);
  }

  private static Presence presence(ParameterModel parameter) {
    ValueShape shape = ((ParameterModel.QueryParameter) parameter).shape();
    return ((ValueShape.One) shape).presence();
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void resultsAndErrorsSayTheirStatus(Compiler compiler) {
    HandlerModel model = model(compiler, """
            @AlbRoute("/a") public interface Api {
            @Delete("/x") @Produces("*/*")
            AlbResponse<byte[]> x() throws Broad, java.io.IOException, Narrow;
            @Status(500) class Broad extends Exception { private static final long serialVersionUID = 1; }
            @Status(404) class Narrow extends Broad { private static final long serialVersionUID = 1; }
            }
            """);
    OperationModel operation = model.routes().get(0).operation();
    assertThat(operation.result()).isInstanceOf(ResultModel.Response.class);
    assertThat(operation.negotiation()).isEqualTo(Negotiation.NONE);
    assertThat(operation.produces()).containsExactly(MediaType.BINARY);
    assertThat(operation.exceptions().stream().map(e -> e.simple()))
        .containsExactly("Api.Broad", "IOException", "Api.Narrow");
    assertThat(model.errors().stream().map(e -> e.type().simple() + " " + e.status()))
        .containsExactly("Api.Narrow 404", "Api.Broad 500");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void componentsAreRequiredWhereNullMarkedCodeDoesNotSayNullable(Compiler compiler) {
    HandlerModel model = model(compiler, """
            @NullMarked
            @AlbRoute("/a")
            public interface Api {
              @Post Page<Item> place(Item item);

              record Item(String sku, @Nullable String note, Optional<String> more, int size,
                  @DefaultValue("1") int quantity, List<@Nullable String> tags) {}

              record Page<T>(List<T> items) {}
            }
            """);
    assertThat(model.declarations().stream().map(JsonDeclaration::name))
        .containsExactly("Item", "PageOfItem");
    assertThat(model.declarations().stream().map(JsonDeclaration::use))
        .containsExactly(Use.BOTH, Use.WRITE);
    JsonObject item = (JsonObject) model.declarations().get(0);
    assertThat(item.reading().orElseThrow().properties().stream().map(p -> p.absence()))
        .containsExactly(
            new Absence.Required(),
            new Absence.Null(),
            new Absence.EmptyOptional(),
            new Absence.Required(),
            new Absence.DefaultText("1"),
            new Absence.Required());
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void anOverridingMethodWithoutAnnotationsKeepsThoseThatItOverrides(Compiler compiler) {
    OperationModel operation = model(compiler, """
                @AlbRoute("/a")
                public interface Api extends Base { @Override String find(String other); }
                interface Base { @Get("/{id}") @Status(203) Object find(@PathParam("id") String key); }
                """).routes().get(0).operation();
    assertThat(operation.status()).isEqualTo(203);
    assertThat(operation.method().text()).isEqualTo("Api.find(String)");
    assertThat(operation.result()).isInstanceOf(ResultModel.Value.class);
    assertThat(((ResultModel.Value) operation.result()).content()).isInstanceOf(Content.Text.class);
  }
}
