package io.haetae.wallet.name;

import io.haetae.contracts.event.Topics;
import io.haetae.contracts.screening.NameScreened;
import io.haetae.platform.id.Ids;
import io.haetae.platform.outbox.Outbox;
import io.haetae.platform.tenancy.TenantTransactions;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells of verdicts on names, without the name. */
@ApplicationScoped
class NameAnnouncer {
  private final Outbox outbox;
  private final TenantTransactions transactions;

  NameAnnouncer(Outbox outbox, TenantTransactions transactions) {
    this.outbox = outbox;
    this.transactions = transactions;
  }

  void announce(String tenant, NameScreening screening) {
    outbox.publish(
        Topics.NAME_SCREENED,
        tenant + ":" + screening.subject(),
        tenant,
        Ids.v5(tenant, "name.screened|" + screening.id() + "|" + screening.version()),
        screening.id().toString(),
        screening.version(),
        new NameScreened(
            screening.id(),
            screening.version(),
            tenant,
            screening.subject(),
            screening.recordedAt(),
            screening.verdict(),
            screening.change(),
            authority(tenant, screening)));
  }

  private Boolean authority(String tenant, NameScreening screening) {
    return screening.change() != null && transactions.isAuthority(tenant) ? true : null;
  }
}
