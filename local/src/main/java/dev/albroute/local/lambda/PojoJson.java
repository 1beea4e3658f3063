package dev.albroute.local.lambda;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Events to the types that a handler asks for and back, with the leniency of Lambda's managed runtime. */
final class PojoJson {

  private final JsonMapper json;

  PojoJson() {
    // Modules beside this class: those of an isolated handler belong to a Jackson of its own.
    json = JsonMapper.builder()
        .addModules(JsonMapper.Builder.findModules(PojoJson.class.getClassLoader()))
        .enable(MapperFeature.USE_STD_BEAN_NAMING)
        .disable(MapperFeature.INFER_PROPERTY_MUTATORS)
        .disable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(
            DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
            DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
            DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
        .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
        .defaultPropertyInclusion(JsonInclude.Value.construct(Include.NON_NULL, Include.NON_NULL))
        .build();
  }

  /** Makes a stream handler of one that takes and returns objects. */
  <I, O> RequestStreamHandler adapt(RequestHandler<I, O> handler) {
    JavaType bound = json.constructType(handler.getClass()).findSuperType(RequestHandler.class);
    JavaType input = bound.containedTypeOrUnknown(0);
    return (in, out, context) -> {
      I event = json.readValue(in, input);
      write(out, handler.handleRequest(event, context));
    };
  }

  @Nullable
  Object read(InputStream in, Type type) throws IOException {
    return json.readValue(in, json.constructType(type));
  }

  void write(OutputStream out, @Nullable Object result) throws IOException {
    out.write(json.writeValueAsBytes(result));
  }
}
