package io.haetae.wallet.policy;

import io.haetae.contracts.verdict.CheckKind;
import io.haetae.contracts.verdict.RiskLevel;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Settings of the judgement. */
@ConfigMapping(prefix = "haetae.screening")
interface PolicyConfig {
  /** Checks without which a verdict on an address is UNKNOWN, where a tenant sets none. */
  @WithDefault("LIST")
  Set<CheckKind> required();

  /** How long a person has to decide a HOLD. */
  @WithDefault("PT24H")
  Duration decideWithin();

  /** Past this time since its publisher was last asked with success, a list is stale. */
  @WithDefault("PT24H")
  Duration maxListAge();

  /** Whether PROCEED on a stale list becomes HOLD; else the verdict only names the list. */
  @WithDefault("true")
  boolean failsClosed();

  /** How far a time that a caller gives may lie ahead of this clock. */
  @WithDefault("PT5M")
  Duration clockSkew();

  /** From when on exposure counts, where a tenant sets nothing else. */
  ExposureConfig exposure();

  /** The level that a behaviour gives, by its id, in place of what it weighs by the house rules. */
  Map<String, RiskLevel> behaviours();

  /** What single tenants set, by institution. */
  Map<String, TenantPolicy> tenants();

  /** Settings of one tenant. */
  interface TenantPolicy {
    /** Checks without which a verdict on an address is UNKNOWN. */
    Optional<Set<CheckKind>> required();

    /** Past this time since its publisher was last asked with success, a list is stale. */
    Optional<Duration> maxListAge();

    /** Whether PROCEED on a stale list becomes HOLD. */
    Optional<Boolean> failsClosed();

    /** The level that a behaviour gives, by its id. */
    Map<String, RiskLevel> behaviours();

    /** From when on exposure counts. */
    TenantExposure exposure();
  }
}
