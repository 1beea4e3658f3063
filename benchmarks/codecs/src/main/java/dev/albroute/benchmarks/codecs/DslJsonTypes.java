package dev.albroute.benchmarks.codecs;

import com.dslplatform.json.CompiledJson;
import dev.albroute.benchmarks.order.Order;
import dev.albroute.benchmarks.order.OrderView;

/** Names the types of another jar, so that dsl-json's processor generates their converters. */
@CompiledJson
public record DslJsonTypes(Order order, OrderView view, Carrier carrier) {}
