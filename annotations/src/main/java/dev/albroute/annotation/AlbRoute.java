package dev.albroute.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an interface the description of an AWS Lambda function behind an Application Load Balancer.
 *
 * <p>For an interface {@code OrdersApi} the processor generates {@code OrdersApiHandler} in the
 * same package: a class
 * that implements {@code RequestStreamHandler}, takes an implementation of the interface in its
 * constructor and answers
 * the events of the load balancer. Where every route method of the interface is a {@code default}
 * method, the handler
 * also has a constructor without arguments.
 *
 * <pre>{@code
 * @AlbRoute("/orders")
 * public interface OrdersApi {
 *
 *   @Get("/{id}")
 *   Optional<Order> find(UUID id);
 * }
 * }</pre>
 *
 * <p>On a class, only {@link #main()} means something.
 *
 * <p>Route methods are inherited from super-interfaces; a super-interface needs no {@code
 * @AlbRoute} of its own, and if
 * it has one, its prefix does not apply to the interface that inherits.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface AlbRoute {

  /**
   * The path in front of the path of every route of this interface, a template as in {@link
   * Get#value()}. It starts with
   * {@code /}; the empty string is no prefix.
   *
   * @return the prefix, never {@code null}
   */
  String value() default "";

  /**
   * Other {@code @AlbRoute} interfaces whose routes the generated handler serves too. Its
   * constructor takes one service
   * for this interface, if it has routes, and one for each included interface, in this order. Each
   * interface keeps its
   * own prefix; the prefix of this interface does not apply to the included ones.
   *
   * @return the included interfaces, in the order of the constructor's parameters
   */
  Class<?>[] include() default {};

  /**
   * Whether to generate a class with a {@code main} method that runs the function as a program, for {@code
   * provided.al2023} on a JVM or as a native executable. Lambda's own Java runtimes do not need it.
   *
   * <p>It stands on the complete function. That is a class that extends a generated handler and has a constructor
   * without parameters:
   *
   * <pre>{@code
   * @AlbRoute(main = true)
   * public final class OrdersFunction extends OrdersApiHandler {
   *   public OrdersFunction() {
   *     super(new OrdersService());
   *   }
   * }
   * }</pre>
   *
   * <p>or an interface whose methods are all {@code default} methods, as are those of the interfaces that it includes.
   * The generated class is called like the type and {@code Main}: {@code OrdersFunctionMain}. What the constructor or the
   * initialization of the class throws is reported to Lambda as an error of the initialization.
   *
   * @return {@code true} for a class with a {@code main} method
   */
  boolean main() default false;

  /**
   * Codecs of the user's own: each reads and writes the type that it implements {@code
   * dev.albroute.json.JsonCodec} for, wherever the routes of this handler have that type. Those of included interfaces come
   * after them.
   *
   * @return classes as {@link Codec#value()} takes them
   */
  Class<?>[] codecs() default {};
}
