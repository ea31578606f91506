package io.haetae.wallet.watchlist;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of list imports. */
@ConfigMapping(prefix = "haetae.watchlist")
interface WatchlistConfig {
  /** Largest file, in bytes. */
  @WithDefault("67108864")
  long maxFileBytes();

  /** Most entries of one snapshot. */
  @WithDefault("200000")
  int maxEntries();

  /** Most sources; each stands in the coverage of each verdict. */
  @WithDefault("64")
  int maxSources();

  /** A snapshot with fewer than this share of the active one's entries is refused as broken. */
  @WithDefault("0.1")
  double minimumShare();
}
