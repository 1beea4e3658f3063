package dev.albroute.benchmarks.dsljson;

import com.dslplatform.json.CompiledJson;
import dev.albroute.benchmarks.byhand.AlbEvent;
import dev.albroute.benchmarks.byhand.AlbResult;
import dev.albroute.benchmarks.order.Order;
import dev.albroute.benchmarks.order.OrderView;
import java.util.List;

/** Names the types of other jars, so that dsl-json's processor generates their converters. */
@CompiledJson
public record Types(
    AlbEvent event, AlbResult result, Order order, OrderView view, List<OrderView> views) {}
