package io.haetae.wallet.screening;

import io.haetae.contracts.event.Topics;
import io.haetae.contracts.screening.WalletScreened;
import io.haetae.platform.id.Ids;
import io.haetae.platform.outbox.Outbox;
import io.haetae.platform.tenancy.TenantTransactions;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells of verdicts on addresses, in the transaction that writes them. */
@ApplicationScoped
class AddressAnnouncer {
  private final Outbox outbox;
  private final TenantTransactions transactions;

  AddressAnnouncer(Outbox outbox, TenantTransactions transactions) {
    this.outbox = outbox;
    this.transactions = transactions;
  }

  void announce(String tenant, AddressScreening screening) {
    outbox.publish(
        Topics.WALLET_SCREENED,
        tenant + ":" + screening.subject(),
        tenant,
        Ids.v5(tenant, eventName(screening)),
        screening.id().toString(),
        screening.version(),
        new WalletScreened(
            screening.id(),
            screening.version(),
            tenant,
            screening.network(),
            screening.family(),
            screening.address(),
            screening.recordedAt(),
            screening.verdict(),
            screening.change(),
            authority(tenant, screening)));
  }

  private static String eventName(AddressScreening screening) {
    String first = "wallet.screened|" + screening.id();
    return screening.version() == 1 ? first : first + "|" + screening.version();
  }

  private Boolean authority(String tenant, AddressScreening screening) {
    return screening.change() != null && transactions.isAuthority(tenant) ? true : null;
  }
}
