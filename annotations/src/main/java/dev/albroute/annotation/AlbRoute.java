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
}
