package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.albroute.processor.model.Content;
import java.util.Optional;

/**
 * What is done with what a service gives back.
 *
 * @param type the type of the variable that takes it; {@code void} where there is none
 * @param answer statements that return the response
 * @param content what the response holds; empty where it has no body
 */
record Result(TypeName type, CodeBlock answer, Optional<Content> content) {}
