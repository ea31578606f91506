package io.haetae.wallet.feed;

import io.haetae.wallet.listing.ListFormat;
import io.haetae.wallet.watchlist.WatchlistConfig;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Settings of feeds as a test needs them. */
record TestFeeds(Optional<Path> folder, Optional<String> bundleKey) implements FeedConfig {
  static final TestFeeds NONE = new TestFeeds(Optional.empty(), Optional.empty());

  @Override
  public Duration timeout() {
    return Duration.ofSeconds(10);
  }

  @Override
  public Duration retryAfter() {
    return Duration.ofHours(1);
  }

  @Override
  public Duration settle() {
    return Duration.ZERO;
  }

  /** Settings of lists with sources of Ethereum addresses, asked as often as anybody looks. */
  record Lists(WatchlistConfig rest, Map<String, Source> sources) implements WatchlistConfig {
    @Override
    public long maxFileBytes() {
      return rest.maxFileBytes();
    }

    @Override
    public int maxEntries() {
      return rest.maxEntries();
    }

    @Override
    public int maxSources() {
      return rest.maxSources();
    }

    @Override
    public double minimumShare() {
      return rest.minimumShare();
    }

    @Override
    public double approvalShare() {
      return rest.approvalShare();
    }
  }

  /** A source of Ethereum addresses. */
  record Ether(Optional<URI> url, Duration every) implements WatchlistConfig.Source {
    @Override
    public ListFormat format() {
      return ListFormat.ADDRESS_JSON;
    }

    @Override
    public Optional<String> asset() {
      return Optional.of("ETH");
    }

    @Override
    public Optional<String> jurisdiction() {
      return Optional.of("US");
    }

    @Override
    public boolean autoApprove() {
      return false;
    }
  }
}
