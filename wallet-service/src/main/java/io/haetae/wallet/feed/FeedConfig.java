package io.haetae.wallet.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of what brings list files. */
@ConfigMapping(prefix = "haetae.feeds")
interface FeedConfig {
  /** How long a publisher may take for a whole file. */
  @WithDefault("PT10M")
  Duration timeout();

  /** Shortest wait after a failure; it doubles up to the source's own interval. */
  @WithDefault("PT1M")
  Duration retryAfter();

  /** Folder whose sub-folders are named after sources; nothing is looked for without. */
  Optional<Path> folder();

  /** A file in the folder is taken once it has not changed for this time. */
  @WithDefault("PT5S")
  Duration settle();

  /** Ed25519 public key of bundles, base64 of its X.509 form; without it none is taken. */
  Optional<String> bundleKey();
}
