package io.haetae.alert.alert;

import io.haetae.contracts.alert.AlertChange;
import io.haetae.contracts.alert.AlertChanged;
import io.haetae.contracts.alert.AlertRaised;
import io.haetae.contracts.alert.AlertState;
import io.haetae.contracts.screening.NameScreened;
import io.haetae.contracts.screening.TransferScreened;
import io.haetae.contracts.screening.WalletScreened;
import io.haetae.contracts.verdict.PreviousVerdict;
import io.haetae.contracts.verdict.Verdict;
import io.haetae.contracts.verdict.VerdictChange;
import java.time.Instant;
import java.util.UUID;

/** A verdict that concerns an alert: on a customer's transfer, on an address or on a name. */
public sealed interface AlertCause permits TransferCause, WalletCause, NameCause {

  /** A verdict on a transfer. */
  static AlertCause of(TransferScreened transfer) {
    return new TransferCause(transfer);
  }

  /** A changed verdict on an address. */
  static AlertCause of(WalletScreened wallet) {
    return new WalletCause(wallet);
  }

  /** A changed verdict on a name. */
  static AlertCause of(NameScreened name) {
    return new NameCause(name);
  }

  String tenant();

  UUID screening();

  long version();

  Verdict verdict();

  /** What it replaces, null on a first verdict. */
  VerdictChange change();

  /** Head office or branch, null where the verdict names none. */
  String bookingEntity();

  /** Pseudonym of whom the alert is about, null for an address. */
  String customer();

  /** The address that was screened by itself, else null. */
  String address();

  /** Customer or address: whom the alert is about. */
  String subject();

  /** The event's own time: of the transfer, else of the change. */
  Instant occurredAt();

  Instant recordedAt();

  /** The service on the other side, null where none is known. */
  String service();

  /** What arrived, as it is kept. */
  Object document();

  /** The event of an alert that this verdict raised. */
  AlertRaised raised(AlertState alert);

  /** The event of an alert that this verdict changed. */
  AlertChanged changed(AlertState alert, AlertChange what);

  /** True where level or action is higher than that of the verdict before. */
  default boolean weighsMore() {
    PreviousVerdict before = change() == null ? null : change().previous();
    return before == null
        || verdict().level().compareTo(before.level()) < 0
        || verdict().action().compareTo(before.action()) > 0;
  }
}
