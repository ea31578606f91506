package io.haetae.wallet.exposure;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings as they are unless told otherwise, but for the folder. */
record TestExposureConfig(Optional<Path> folder) implements ExposureConfig {
  @Override
  public boolean enabled() {
    return true;
  }

  @Override
  public Duration pollEvery() {
    return Duration.ofSeconds(5);
  }

  @Override
  public Duration keepEvery() {
    return Duration.ofMinutes(10);
  }

  @Override
  public Duration mostBehind() {
    return Duration.ofMinutes(5);
  }
}
