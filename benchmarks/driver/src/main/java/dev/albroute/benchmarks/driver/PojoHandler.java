package dev.albroute.benchmarks.driver;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.CustomPojoSerializer;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.util.Iterator;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * A handler of objects between the serializers that the managed Java runtime chooses for it: the function's own
 * {@link CustomPojoSerializer} where it brings one, else the runtime's for the events it knows, else its Jackson. The
 * order is that of {@code EventHandlerLoader} in aws-lambda-java-runtime-interface-client 2.9.0.
 */
final class PojoHandler<I, O> implements RequestStreamHandler {

  private final RequestHandler<I, O> handler;
  private final PojoSerializer<I> input;
  private final PojoSerializer<O> output;

  private PojoHandler(
      RequestHandler<I, O> handler, PojoSerializer<I> input, PojoSerializer<O> output) {
    this.handler = handler;
    this.input = input;
    this.output = output;
  }

  static RequestStreamHandler of(RequestHandler<?, ?> handler) {
    for (Method method : handler.getClass().getMethods()) {
      if (method.getName().equals("handleRequest")
          && !method.isBridge()
          && method.getParameterCount() == 2) {
        @SuppressWarnings("unchecked") // the method's own types say what goes in and out
        RequestHandler<Object, Object> typed = (RequestHandler<Object, Object>) handler;
        CustomPojoSerializer custom = custom(handler.getClass().getClassLoader());
        return new PojoHandler<>(
            typed,
            serializer(custom, method.getParameterTypes()[0]),
            serializer(custom, method.getReturnType()));
      }
    }
    throw new IllegalArgumentException("No handleRequest in " + handler.getClass());
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    output.toJson(handler.handleRequest(input.fromJson(in), context), out);
  }

  private static @Nullable CustomPojoSerializer custom(ClassLoader loader) {
    Iterator<CustomPojoSerializer> found =
        ServiceLoader.load(CustomPojoSerializer.class, loader).iterator();
    return found.hasNext() ? found.next() : null;
  }

  private static PojoSerializer<Object> serializer(
      @Nullable CustomPojoSerializer custom, Class<?> type) {
    if (custom != null) {
      return new CustomSerializer(custom, type);
    }
    @SuppressWarnings("unchecked") // a serializer of the type reads and writes objects of the type
    Class<Object> objects = (Class<Object>) type;
    if (LambdaEventSerializers.isLambdaSupportedEvent(type.getName())) {
      return LambdaEventSerializers.serializerFor(objects, type.getClassLoader());
    }
    return JacksonFactory.getInstance().getSerializer(objects);
  }

  private record CustomSerializer(CustomPojoSerializer custom, Class<?> type)
      implements PojoSerializer<Object> {

    @Override
    public Object fromJson(InputStream input) {
      return custom.fromJson(input, type);
    }

    @Override
    public Object fromJson(String input) {
      return custom.fromJson(input, type);
    }

    @Override
    public void toJson(Object value, OutputStream output) {
      custom.toJson(value, output, type);
    }
  }
}
