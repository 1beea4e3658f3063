package dev.albroute.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a parameter to the body of the request. Not needed for the one parameter whose type is not
 * a simple one.
 *
 * <p>{@code String} gets the text, {@code byte[]} and {@code InputStream} the bytes as the client
 * sent them, any other
 * type is read as JSON. An empty body is answered with 400 unless the parameter is {@code Optional}
 * or
 * {@code @Nullable}; a {@code String}, {@code byte[]} or {@code InputStream} is then empty.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Body {}
