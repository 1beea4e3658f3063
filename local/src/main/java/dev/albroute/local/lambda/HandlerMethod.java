package dev.albroute.local.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A handler named as {@code Class::method}. As in Lambda, of several methods with that name the one with the most
 * parameters counts, and a {@code Context} comes last.
 */
final class HandlerMethod {

  private final Method method;
  private final PojoJson json;
  private final boolean takesContext;

  private HandlerMethod(Method method) {
    this.method = method;
    this.json = new PojoJson();
    Class<?>[] types = method.getParameterTypes();
    this.takesContext = types.length > 0 && types[types.length - 1] == Context.class;
  }

  static HandlerMethod find(Class<?> type, String name) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals(name) && !method.isBridge())
        .max(Comparator.comparingInt(Method::getParameterCount)
            .thenComparing(
                method -> Arrays.asList(method.getParameterTypes()).contains(Context.class)))
        .map(HandlerMethod::new)
        .filter(HandlerMethod::isCallable)
        .orElseThrow(
            () -> new IllegalArgumentException(
                type.getName() + " has no public method " + name
                    + " that takes an event, or an InputStream and an OutputStream, and perhaps a Context"));
  }

  private boolean isCallable() {
    return isStream() || eventTypes().size() <= 1;
  }

  private boolean isStream() {
    return eventTypes().equals(List.of(InputStream.class, OutputStream.class));
  }

  private List<Type> eventTypes() {
    List<Type> types = Arrays.asList(method.getGenericParameterTypes());
    return takesContext ? types.subList(0, types.size() - 1) : types;
  }

  RequestStreamHandler on(Object instance) {
    return (in, out, context) -> call(instance, in, out, context);
  }

  private void call(Object instance, InputStream in, OutputStream out, Context context)
      throws IOException {
    List<@Nullable Object> arguments = new ArrayList<>();
    if (isStream()) {
      arguments.add(in);
      arguments.add(out);
    } else if (!eventTypes().isEmpty()) {
      arguments.add(json.read(in, eventTypes().get(0)));
    }
    if (takesContext) {
      arguments.add(context);
    }
    Object result = invoke(instance, arguments.toArray());
    if (!isStream()) {
      json.write(out, result);
    }
  }

  private @Nullable Object invoke(Object instance, @Nullable Object[] arguments)
      throws IOException {
    try {
      return method.invoke(Modifier.isStatic(method.getModifiers()) ? null : instance, arguments);
    } catch (InvocationTargetException thrown) {
      throw unwrapped(thrown);
    } catch (IllegalAccessException notAccessible) {
      throw new IllegalStateException(method + " cannot be called", notAccessible);
    }
  }

  /** What the handler threw, in a form that a stream handler may throw. */
  private static RuntimeException unwrapped(InvocationTargetException thrown) throws IOException {
    Throwable cause = thrown.getCause();
    if (cause instanceof IOException io) {
      throw io;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException runtime ? runtime : new HandlerException(cause);
  }
}
