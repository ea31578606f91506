package io.haetae.wallet.watchlist;

import io.haetae.wallet.listing.ListFormat;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Settings of lists and where they come from. */
@ConfigMapping(prefix = "haetae.watchlists")
public interface WatchlistConfig {
  /** Largest file, in bytes. */
  @WithDefault("268435456")
  long maxFileBytes();

  /** Most parties and subjects of one snapshot. */
  @WithDefault("1000000")
  int maxEntries();

  /** Most sources; each stands in the coverage of each verdict. */
  @WithDefault("64")
  int maxSources();

  /** A snapshot with fewer than this share of the active one's parties is refused as broken. */
  @WithDefault("0.1")
  double minimumShare();

  /** Where a source may be approved automatically: only below this share of changed parties. */
  @WithDefault("0.05")
  double approvalShare();

  /** Sources that are fetched or dropped into the folder, by name. */
  Map<String, Source> sources();

  /** How files of one source come and are read. */
  interface Source {
    /** How its files are read. */
    ListFormat format();

    /** Ticker of all addresses, for plain address lists. */
    Optional<String> asset();

    /** ISO 3166-1 alpha-2 code of the publisher, where the file does not say. */
    Optional<String> jurisdiction();

    /** Where it is published; nothing is fetched without. */
    Optional<URI> url();

    /** How often its publisher is asked. */
    @WithDefault("PT6H")
    Duration every();

    /** Whether a small change needs no second person. */
    @WithDefault("false")
    boolean autoApprove();
  }
}
