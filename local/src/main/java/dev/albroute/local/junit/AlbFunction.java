package dev.albroute.local.junit;

import dev.albroute.local.event.HeaderMode;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Puts a load balancer in front of a handler for the tests of a class. Test methods and constructors may take a {@code
 * LocalAlb}, an {@code AlbClient}, or the base {@code URI}.
 *
 * <pre>{@code
 * @AlbFunction(OrdersFunction.class)
 * class OrdersFunctionTest {
 *
 *   @Test
 *   void anUnknownOrderIsNotFound(AlbClient client) {
 *     client.get("/orders/nobody").send().assertStatus(404);
 *   }
 * }
 * }</pre>
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(AlbExtension.class)
public @interface AlbFunction {

  /**
   * The handler.
   *
   * @return a class with a public constructor without parameters that implements {@code RequestStreamHandler} or {@code
   *     RequestHandler}
   */
  Class<?> value();

  /**
   * The header mode of the target group.
   *
   * @return one value for each name unless set
   */
  HeaderMode headerMode() default HeaderMode.SINGLE_VALUE;

  /**
   * How long an invocation may take.
   *
   * @return seconds
   */
  int timeoutSeconds() default 30;
}
