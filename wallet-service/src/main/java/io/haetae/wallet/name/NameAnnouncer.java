package io.haetae.wallet.name;

import io.haetae.contracts.event.Topics;
import io.haetae.contracts.screening.NameScreened;
import io.haetae.platform.id.Ids;
import io.haetae.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells of verdicts on names, without the name. */
@ApplicationScoped
class NameAnnouncer {
  private final Outbox outbox;

  NameAnnouncer(Outbox outbox) {
    this.outbox = outbox;
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
            screening.change()));
  }
}
