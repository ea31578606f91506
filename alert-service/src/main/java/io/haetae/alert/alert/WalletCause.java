package io.haetae.alert.alert;

import io.haetae.contracts.alert.AlertChange;
import io.haetae.contracts.alert.AlertChanged;
import io.haetae.contracts.alert.AlertRaised;
import io.haetae.contracts.alert.AlertState;
import io.haetae.contracts.screening.WalletScreened;
import io.haetae.contracts.verdict.Verdict;
import io.haetae.contracts.verdict.VerdictChange;
import java.time.Instant;
import java.util.UUID;

/** A verdict on an address by itself. */
public record WalletCause(WalletScreened document) implements AlertCause {
  @Override
  public String tenant() {
    return document.tenant();
  }

  @Override
  public UUID screening() {
    return document.id();
  }

  @Override
  public long version() {
    return document.version();
  }

  @Override
  public Verdict verdict() {
    return document.verdict();
  }

  @Override
  public VerdictChange change() {
    return document.change();
  }

  @Override
  public String bookingEntity() {
    return null;
  }

  @Override
  public String customer() {
    return null;
  }

  @Override
  public String address() {
    return document.address();
  }

  @Override
  public String subject() {
    String family = document.family() == null ? "text" : document.family();
    return family + ':' + document.address();
  }

  @Override
  public Instant occurredAt() {
    return change() == null ? recordedAt() : change().changedAt();
  }

  @Override
  public Instant recordedAt() {
    return document.recordedAt();
  }

  @Override
  public String service() {
    return null;
  }

  @Override
  public AlertRaised raised(AlertState alert) {
    return new AlertRaised(alert, null, document);
  }

  @Override
  public AlertChanged changed(AlertState alert, AlertChange what) {
    return new AlertChanged(alert, what, null, document);
  }
}
