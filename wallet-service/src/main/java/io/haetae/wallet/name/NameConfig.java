package io.haetae.wallet.name;

import io.haetae.name.NameQuestion;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;
import java.util.Map;
import java.util.Optional;

/** Settings of name screening. */
@ConfigMapping(prefix = "haetae.names")
interface NameConfig {
  /** Whether this process keeps an index of names and judges again when lists change. */
  @WithDefault("true")
  boolean enabled();

  /** Least score of a candidate, from 0 to 1, where a tenant sets none. */
  @WithDefault("" + NameQuestion.THRESHOLD)
  double threshold();

  /** Most candidates of one answer. */
  @WithDefault("20")
  int candidates();

  /** How often changes of lists and expired exemptions are looked for. */
  @WithDefault("PT1S")
  Duration pollEvery();

  /** How many screenings are judged again in one transaction. */
  @WithDefault("200")
  int batch();

  /** Longest life of an exemption. */
  @WithDefault("P366D")
  Period longestExemption();

  /** What single tenants set, by institution. */
  Map<String, TenantNames> tenants();

  /** Settings of one tenant. */
  interface TenantNames {
    /** Least score of a candidate, from 0 to 1. */
    Optional<Double> threshold();
  }

  /** The least score for a tenant. */
  default double threshold(String tenant) {
    return Optional.ofNullable(tenants().get(tenant))
        .flatMap(TenantNames::threshold)
        .orElse(threshold());
  }
}
