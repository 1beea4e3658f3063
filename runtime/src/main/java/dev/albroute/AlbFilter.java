package dev.albroute;

/**
 * Surrounds every call of a handler: the place for CORS, compression, request logs, metrics and
 * authentication. A filter answers by itself or hands the request on:
 *
 * <pre>{@code
 * AlbFilter noStore = (request, next) -> next.proceed(request).setHeader("cache-control", "no-store");
 * }</pre>
 *
 * <p>Filters see every request that is an event of a load balancer, health checks and requests
 * without a route included. A handler may be called by several threads at once, and so may its
 * filters.
 */
public interface AlbFilter {

  /**
   * Answers a request.
   *
   * @param request the request
   * @param next the filters after this one, and the service behind them
   * @return the response, never null
   * @throws HttpProblem to answer with a problem document
   * @throws Exception to answer with a 500, which does not show the message; the stack trace goes
   *     to the log
   */
  AlbResponse<?> filter(AlbRequest request, Chain next) throws Exception;

  /** What stands behind a filter. */
  interface Chain {

    /**
     * Hands a request on. Whatever happens behind comes back as a response: a problem document
     * where a route is missing, an input is invalid or the service throws.
     *
     * @param request the request
     * @return the response, never null. Its body is not written yet: an exception while it is
     *     written, and a response over the limit of the load balancer, become a 500 that no filter
     *     sees
     */
    AlbResponse<?> proceed(AlbRequest request);
  }
}
