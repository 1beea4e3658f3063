package dev.albroute;

import org.jspecify.annotations.Nullable;

/** The filters from one on, and the service behind them. It stands apart so that a function without filters never loads it. */
final class FilterChain implements AlbFilter.Chain {

  private final AlbHandler handler;
  private final int filter;

  private FilterChain(AlbHandler handler, int filter) {
    this.handler = handler;
    this.filter = filter;
  }

  /** Calls a filter, with what is behind it. */
  static @Nullable AlbResponse<?> call(
      AlbFilter[] filters, int filter, AlbHandler handler, AlbRequest request) throws Exception {
    return filters[filter].filter(request, new FilterChain(handler, filter + 1));
  }

  @Override
  public AlbResponse<?> proceed(AlbRequest request) {
    return handler.proceed(request, filter);
  }
}
