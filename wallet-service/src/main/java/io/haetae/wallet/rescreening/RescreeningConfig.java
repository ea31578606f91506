package io.haetae.wallet.rescreening;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of continuous screening. */
@ConfigMapping(prefix = "haetae.rescreening")
interface RescreeningConfig {
  /** Whether this process takes part. */
  @WithDefault("true")
  boolean enabled();

  /** How often the feeds are asked for changes. */
  @WithDefault("PT1S")
  Duration pollEvery();

  /** How often a process asks whether the one that works has left. */
  @WithDefault("PT2S")
  Duration electEvery();

  /** Most subjects of one batch. */
  @WithDefault("500")
  int batch();
}
