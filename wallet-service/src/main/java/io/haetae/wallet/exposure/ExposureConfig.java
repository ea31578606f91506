package io.haetae.wallet.exposure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of exposure. */
@ConfigMapping(prefix = "haetae.exposure")
interface ExposureConfig {
  /** Whether exposures are computed; they take heap by the size of the ledger. */
  @WithDefault("true")
  boolean enabled();

  /** How often the ledger, the labels and the lists are asked for something new. */
  @WithDefault("PT5S")
  Duration pollEvery();

  /**
   * A folder of each replica's own in which what was worked through is kept for its next start;
   * without one that reads the whole record.
   */
  Optional<Path> folder();

  /** How often it is kept, where anything changed. */
  @WithDefault("PT10M")
  Duration keepEvery();

  /**
   * How soon exposures show a ledger, a label or a listing that is known; an answer that is longer
   * behind has failed.
   */
  @WithDefault("PT5M")
  Duration mostBehind();
}
