package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/**
 * What a service that answers with samples gives back.
 *
 * @param type the result type of its method
 * @param value an expression of that type; empty for {@code void}
 */
record SampleResult(TypeName type, CodeBlock value) {}
