package io.haetae.wallet.feed;

import io.haetae.wallet.listing.ListRequest;
import io.haetae.wallet.watchlist.WatchlistConfig;

/** Reads files of a source as its settings say. */
final class FeedRequests {
  private FeedRequests() {}

  static ListRequest of(String source, WatchlistConfig.Source settings, int maxEntries) {
    return new ListRequest(
        source,
        settings.format(),
        settings.asset().orElse(null),
        settings.jurisdiction().orElse(null),
        null,
        maxEntries);
  }
}
