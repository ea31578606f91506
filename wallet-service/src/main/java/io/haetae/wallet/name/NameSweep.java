package io.haetae.wallet.name;

import io.haetae.contracts.verdict.CauseKind;
import io.haetae.contracts.verdict.ChangeCause;
import io.haetae.platform.tenancy.LongTransactions;
import io.haetae.platform.tenancy.TenantTransactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges again what was screened by older names. Each screening notes the last change that it
 * knows, in its own row, so that nothing is missed whatever ends in between and however late it was
 * written; several processes share the work.
 */
@ApplicationScoped
class NameSweep {
  private final ActiveNames names;
  private final ListChanges changes;
  private final NameScreeningRepository screenings;
  private final NameExemptionRepository exemptions;
  private final NameRejudge rejudge;
  private final TenantTransactions transactions;
  private final NameConfig config;
  private final Clock clock;

  NameSweep(
      ActiveNames names,
      ListChanges changes,
      NameScreeningRepository screenings,
      NameExemptionRepository exemptions,
      NameRejudge rejudge,
      TenantTransactions transactions,
      NameConfig config,
      Clock clock) {
    this.names = names;
    this.changes = changes;
    this.screenings = screenings;
    this.exemptions = exemptions;
    this.rejudge = rejudge;
    this.transactions = transactions;
    this.config = config;
    this.clock = clock;
  }

  /** Reads the names anew where lists changed, and brings every tenant's screenings up to them. */
  @LongTransactions
  void step() {
    BuiltNames built = names.refresh();
    Map<Long, ChangedNames> since = new HashMap<>();
    for (String tenant : transactions.tenants()) {
      while (transactions.call(tenant, () -> batch(tenant, built, since))) {
        // Until nobody is behind.
      }
      while (transactions.call(tenant, () -> dayPassed(tenant))) {
        // Until nothing began or ended unnoticed.
      }
      transactions.run(tenant, () -> lapse(tenant));
    }
  }

  private boolean batch(String tenant, BuiltNames built, Map<Long, ChangedNames> since) {
    List<StoredNameScreening> behind = screenings.behind(tenant, built.position(), config.batch());
    for (StoredNameScreening stored : behind) {
      ChangedNames changed =
          since.computeIfAbsent(
              stored.position(),
              from -> ChangedNames.of(changes.between(from, built.position()), built));
      judgeAgain(tenant, built, stored, changed);
    }
    if (!behind.isEmpty()) {
      screenings.caughtUp(tenant, behind, built.position());
    }
    return !behind.isEmpty();
  }

  private void judgeAgain(
      String tenant, BuiltNames built, StoredNameScreening stored, ChangedNames changed) {
    Optional<ChangeCause> cause = changed.causeFor(stored, config.threshold(tenant));
    if (cause.isPresent()) {
      exemptions.endThoseOfChanged(tenant, stored.view().subject(), built, clock.instant());
      rejudge.run(tenant, stored, cause.orElseThrow());
    }
  }

  private boolean dayPassed(String tenant) {
    LocalDate today = today();
    ChangeCause cause = new ChangeCause(CauseKind.DATE, today.toString(), null);
    List<StoredNameScreening> due = screenings.due(tenant, today, config.batch());
    due.forEach(stored -> rejudge.run(tenant, stored, cause));
    return !due.isEmpty();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private void lapse(String tenant) {
    exemptions
        .lapse(tenant, today(), clock.instant())
        .forEach(subject -> rejudge.ofSubject(tenant, subject));
  }
}
