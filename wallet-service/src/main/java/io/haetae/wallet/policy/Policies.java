package io.haetae.wallet.policy;

import io.haetae.contracts.verdict.CheckKind;
import io.haetae.contracts.verdict.RiskLevel;
import io.haetae.wallet.judgement.BehaviourPolicy;
import io.haetae.wallet.judgement.Policy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The policy of each tenant. */
@ApplicationScoped
public class Policies {
  private static final Set<CheckKind> WITHOUT_LEDGER = Set.of(CheckKind.SERVICE);
  private static final Set<CheckKind> NAMES = Set.of(CheckKind.NAME);

  private final PolicyConfig config;

  Policies(PolicyConfig config) {
    this.config = config;
  }

  /** For what moves on a ledger, and for addresses by themselves. */
  public Policy onLedger(String tenant) {
    Optional<PolicyConfig.TenantPolicy> own = own(tenant);
    Set<CheckKind> required =
        own.flatMap(PolicyConfig.TenantPolicy::required).orElse(config.required());
    return policy(required, own);
  }

  /** For what moves in a bank's books: there is no address, so the service must be looked up. */
  public Policy inBooks(String tenant) {
    return policy(WITHOUT_LEDGER, own(tenant));
  }

  /** For names by themselves. */
  public Policy onNames(String tenant) {
    return policy(NAMES, own(tenant));
  }

  /** How far a time that a caller gives may lie ahead. */
  public Duration clockSkew() {
    return config.clockSkew();
  }

  private Optional<PolicyConfig.TenantPolicy> own(String tenant) {
    return Optional.ofNullable(config.tenants().get(tenant));
  }

  private Policy policy(Set<CheckKind> required, Optional<PolicyConfig.TenantPolicy> own) {
    return new Policy(
        required,
        config.decideWithin(),
        own.flatMap(PolicyConfig.TenantPolicy::maxListAge).orElse(config.maxListAge()),
        own.flatMap(PolicyConfig.TenantPolicy::failsClosed).orElse(config.failsClosed()),
        new ExposureFloors(config.exposure(), own.map(PolicyConfig.TenantPolicy::exposure))
            .policy(),
        behaviour(own));
  }

  private BehaviourPolicy behaviour(Optional<PolicyConfig.TenantPolicy> own) {
    Map<String, RiskLevel> levels = new HashMap<>(config.behaviours());
    own.ifPresent(tenant -> levels.putAll(tenant.behaviours()));
    return BehaviourPolicy.STANDARD.with(levels);
  }
}
