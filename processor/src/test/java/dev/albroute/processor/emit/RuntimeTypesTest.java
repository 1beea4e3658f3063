package dev.albroute.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.albroute.AlbHandler;
import dev.albroute.AlbRequest;
import dev.albroute.processor.model.RuntimeTypes;
import dev.albroute.processor.model.Scalar;
import dev.albroute.processor.model.TypeRef;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the processor knows of the runtime by name is there. */
class RuntimeTypesTest {
  static Stream<TypeRef.ClassType> types() throws IllegalAccessException {
    Stream.Builder<TypeRef.ClassType> types = Stream.builder();
    for (Field field : RuntimeTypes.class.getFields()) {
      types.add((TypeRef.ClassType) field.get(null));
    }
    return types.build();
  }

  @ParameterizedTest
  @MethodSource("types")
  void eachNamedTypeIsAPublicClass(TypeRef.ClassType type) throws ClassNotFoundException {
    assertThat(Modifier.isPublic(Class.forName(type.className()).getModifiers()))
        .isTrue();
  }

  /** The other methods that generated code calls are compiled against in the other tests of this package. */
  @ParameterizedTest
  @EnumSource
  void eachScalarHasItsReadAndWriteMethods(Scalar scalar) throws ClassNotFoundException {
    TypeRef.ClassType reader = switch (scalar.family()) {
      case BASIC -> RuntimeTypes.JSON_READER;
      case JDK -> RuntimeTypes.JDK_CODECS;
      case ATOMIC -> RuntimeTypes.ATOMIC_CODECS;
      case VALUE -> RuntimeTypes.JSON_VALUE;
      case JAVA_TIME -> RuntimeTypes.JAVA_TIME_CODECS;
    };
    assertThat(methods(reader)).contains("read" + scalar.label());
    boolean smallInteger = scalar == Scalar.BYTE || scalar == Scalar.SHORT;
    TypeRef.ClassType writer =
        scalar.family() == Scalar.Family.BASIC ? RuntimeTypes.JSON_WRITER : reader;
    assertThat(methods(writer)).contains("write" + (smallInteger ? "Int" : scalar.label()));
  }

  private static Stream<String> methods(TypeRef.ClassType type) throws ClassNotFoundException {
    return Arrays.stream(Class.forName(type.className()).getMethods()).map(Method::getName);
  }

  /**
   * A route method has a name of the user's and one parameter, the request: a method of the handler's superclass with that
   * parameter alone could be overridden by accident, and one that cannot be seen makes compilers warn.
   */
  @Test
  void theSuperclassHasNoMethodThatARouteMethodCouldMeet() {
    for (Class<?> type = AlbHandler.class; type != null; type = type.getSuperclass()) {
      for (Method method : type.getDeclaredMethods()) {
        assertThat(Modifier.isPrivate(method.getModifiers())
                || !Arrays.equals(method.getParameterTypes(), new Class<?>[] {AlbRequest.class}))
            .as(method.toString())
            .isTrue();
      }
    }
  }

  /** A nested type of the superclass would hide a type of the user's of the same name. */
  @Test
  void theSuperclassHasNoNestedTypeThatHandlersInherit() {
    for (Class<?> nested : AlbHandler.class.getDeclaredClasses()) {
      assertThat(Modifier.isPrivate(nested.getModifiers()))
          .as(nested.toString())
          .isTrue();
    }
  }
}
