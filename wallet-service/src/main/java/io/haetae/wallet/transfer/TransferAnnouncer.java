package io.haetae.wallet.transfer;

import io.haetae.contracts.event.Topics;
import io.haetae.contracts.screening.TransferScreened;
import io.haetae.platform.id.Ids;
import io.haetae.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells of verdicts on transfers, in the transaction that writes them. */
@ApplicationScoped
class TransferAnnouncer {
  private final Outbox outbox;

  TransferAnnouncer(Outbox outbox) {
    this.outbox = outbox;
  }

  void announce(String tenant, ScreeningView view) {
    outbox.publish(
        Topics.TRANSFER_SCREENED,
        tenant + ":" + view.customer(),
        tenant,
        Ids.v5(tenant, "transfer.screened|" + view.id() + "|" + view.version()),
        view.id().toString(),
        view.version(),
        new TransferScreened(
            view.id(),
            view.version(),
            tenant,
            view.bookingEntity(),
            view.kind(),
            view.customer(),
            view.rail(),
            view.direction(),
            view.network(),
            view.amount(),
            view.usd(),
            view.counterparty(),
            view.transactionHash(),
            view.occurredAt(),
            view.recordedAt(),
            view.verdict(),
            view.change()));
  }
}
