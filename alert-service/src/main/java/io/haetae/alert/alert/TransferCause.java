package io.haetae.alert.alert;

import io.haetae.contracts.alert.AlertChange;
import io.haetae.contracts.alert.AlertChanged;
import io.haetae.contracts.alert.AlertRaised;
import io.haetae.contracts.alert.AlertState;
import io.haetae.contracts.screening.TransferScreened;
import io.haetae.contracts.verdict.Verdict;
import io.haetae.contracts.verdict.VerdictChange;
import java.time.Instant;
import java.util.UUID;

/** A verdict on a customer's transfer. */
public record TransferCause(TransferScreened document) implements AlertCause {
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
    return document.bookingEntity();
  }

  @Override
  public String customer() {
    return document.customer();
  }

  @Override
  public String address() {
    return null;
  }

  @Override
  public String subject() {
    return document.customer();
  }

  @Override
  public Instant occurredAt() {
    return document.occurredAt();
  }

  @Override
  public Instant recordedAt() {
    return document.recordedAt();
  }

  @Override
  public String service() {
    return document.counterparty().service();
  }

  @Override
  public AlertRaised raised(AlertState alert) {
    return new AlertRaised(alert, document);
  }

  @Override
  public AlertChanged changed(AlertState alert, AlertChange what) {
    return new AlertChanged(alert, what, document);
  }
}
