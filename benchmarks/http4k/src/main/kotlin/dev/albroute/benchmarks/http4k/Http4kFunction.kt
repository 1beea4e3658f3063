package dev.albroute.benchmarks.http4k

import dev.albroute.benchmarks.order.Order
import dev.albroute.benchmarks.order.OrderService
import dev.albroute.benchmarks.order.OrderStatus
import dev.albroute.benchmarks.order.OrderView
import org.http4k.core.Body
import org.http4k.core.HttpHandler
import org.http4k.core.MemoryBody
import org.http4k.core.Method.DELETE
import org.http4k.core.Method.GET
import org.http4k.core.Method.POST
import org.http4k.core.Method.PUT
import org.http4k.core.Response
import org.http4k.core.Status.Companion.CREATED
import org.http4k.core.Status.Companion.NOT_FOUND
import org.http4k.core.Status.Companion.NO_CONTENT
import org.http4k.core.Status.Companion.OK
import org.http4k.core.with
import org.http4k.format.Jackson.auto
import org.http4k.lens.Header
import org.http4k.lens.Path
import org.http4k.lens.Query
import org.http4k.lens.enum
import org.http4k.lens.int
import org.http4k.routing.bind
import org.http4k.routing.routes
import org.http4k.serverless.AppLoader
import org.http4k.serverless.ApplicationLoadBalancerLambdaFunction

private val order = Body.auto<Order>().toLens()
private val view = Body.auto<OrderView>().toLens()
private val views = Body.auto<List<OrderView>>().toLens()
private val id = Path.of("id")
private val source = Query.defaulted("source", "web")
private val expand = Query.multi.defaulted("expand", listOf())
private val status = Query.enum<OrderStatus>().multi.defaulted("status", listOf())
private val limit = Query.int().defaulted("limit", 20)
private val trace = Header.optional("x-amzn-trace-id")

private fun orders(): HttpHandler {
    val service = OrderService()
    return routes(
        "/orders" bind POST to { request ->
            val placed = service.place(order(request), source(request), trace(request))
            Response(CREATED).header("location", "/orders/" + placed.id).with(view of placed)
        },
        "/orders" bind GET to { request ->
            Response(OK).with(views of service.list(status(request), limit(request)))
        },
        "/orders/{id}" bind GET to { request ->
            service.find(id(request), expand(request), trace(request))
                ?.let { Response(OK).header("cache-control", "no-store").with(view of it) }
                ?: Response(NOT_FOUND)
        },
        "/orders/{id}" bind DELETE to { request ->
            Response(if (service.delete(id(request))) NO_CONTENT else NOT_FOUND)
        },
        "/images/{id}" bind PUT to { request ->
            val picture = request.body.payload
            val bytes = ByteArray(picture.remaining())
            picture.get(bytes)
            Response(OK)
                .header("content-type", "application/octet-stream")
                .header("x-crc", OrderService.crc(bytes))
                .body(MemoryBody(bytes))
        },
    )
}

/** http4k behind a load balancer. */
class Http4kFunction : ApplicationLoadBalancerLambdaFunction(AppLoader { orders() })
