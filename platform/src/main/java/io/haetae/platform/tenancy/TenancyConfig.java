package io.haetae.platform.tenancy;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Settings of tenancy. */
@ConfigMapping(prefix = "haetae.tenancy")
interface TenancyConfig {
  /** Database role that sees the sealed views only, taken on by {@code asAuthority}. */
  Optional<String> authorityRole();
}
