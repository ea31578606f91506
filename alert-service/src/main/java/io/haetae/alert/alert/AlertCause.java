package io.haetae.alert.alert;

import io.haetae.contracts.screening.TransferScreened;
import io.haetae.contracts.screening.WalletScreened;
import io.haetae.contracts.verdict.PreviousVerdict;
import io.haetae.contracts.verdict.Verdict;
import io.haetae.contracts.verdict.VerdictChange;
import java.time.Instant;
import java.util.UUID;

/**
 * A verdict that concerns an alert: on a customer's transfer, or on an address by itself.
 *
 * @param transfer null where an address was screened by itself
 * @param wallet null where a transfer was screened
 */
public record AlertCause(TransferScreened transfer, WalletScreened wallet) {

  /** A verdict on a transfer. */
  public static AlertCause of(TransferScreened transfer) {
    return new AlertCause(transfer, null);
  }

  /** A changed verdict on an address. */
  public static AlertCause of(WalletScreened wallet) {
    return new AlertCause(null, wallet);
  }

  public String tenant() {
    return transfer != null ? transfer.tenant() : wallet.tenant();
  }

  public UUID screening() {
    return transfer != null ? transfer.id() : wallet.id();
  }

  public long version() {
    return transfer != null ? transfer.version() : wallet.version();
  }

  public Verdict verdict() {
    return transfer != null ? transfer.verdict() : wallet.verdict();
  }

  /** What it replaces, null on a first verdict. */
  public VerdictChange change() {
    return transfer != null ? transfer.change() : wallet.change();
  }

  /** True where level or action is higher than that of the verdict before. */
  boolean weighsMore() {
    PreviousVerdict before = change() == null ? null : change().previous();
    return before == null
        || verdict().level().compareTo(before.level()) < 0
        || verdict().action().compareTo(before.action()) > 0;
  }

  /** Head office or branch, null for an address. */
  public String bookingEntity() {
    return transfer != null ? transfer.bookingEntity() : null;
  }

  /** Pseudonym, null for an address. */
  public String customer() {
    return transfer != null ? transfer.customer() : null;
  }

  /** The address that was screened by itself, null for a transfer. */
  public String address() {
    return transfer != null ? null : wallet.address();
  }

  /** Customer or address: whom the alert is about. */
  public String subject() {
    return transfer != null ? transfer.customer() : walletSubject();
  }

  /** The event's own time: of the transfer, else of the change. */
  public Instant occurredAt() {
    if (transfer != null) {
      return transfer.occurredAt();
    }
    return wallet.change() == null ? wallet.recordedAt() : wallet.change().changedAt();
  }

  public Instant recordedAt() {
    return transfer != null ? transfer.recordedAt() : wallet.recordedAt();
  }

  /** The service on the other side, null where none is known. */
  public String service() {
    return transfer != null ? transfer.counterparty().service() : null;
  }

  private String walletSubject() {
    String family = wallet.family() == null ? "text" : wallet.family();
    return family + ':' + wallet.address();
  }
}
