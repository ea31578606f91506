package io.haetae.platform.tenancy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Settings of tenancy. */
@ConfigMapping(prefix = "haetae.tenancy")
interface TenancyConfig {
  /** Database role that sees the sealed views only, taken on by {@code asAuthority}. */
  Optional<String> authorityRole();

  /** How long a transaction may take that imports a file or works in the background. */
  @WithDefault("PT10M")
  Duration longTransactionTimeout();
}
