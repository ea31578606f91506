package io.haetae.alert.queue;

import io.haetae.alert.alert.Alert;
import io.haetae.alert.alert.AlertJournal;
import io.haetae.alert.alert.AlertRepository;
import io.haetae.contracts.alert.AlertChange;
import io.haetae.platform.audit.Audit;
import io.haetae.platform.identity.CurrentCaller;
import io.haetae.platform.tenancy.TenantTransactional;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** What a bank's people do to an alert. */
@ApplicationScoped
@TenantTransactional
class AlertCommands {
  private static final String NOBODY = "-";

  private final AlertRepository alerts;
  private final AlertJournal journal;
  private final Audit audit;
  private final CurrentCaller caller;
  private final Clock clock;

  AlertCommands(
      AlertRepository alerts,
      AlertJournal journal,
      Audit audit,
      CurrentCaller caller,
      Clock clock) {
    this.alerts = alerts;
    this.journal = journal;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  void assign(UUID id, AssignAlert command) {
    Alert alert = alerts.require(id);
    alert.expectVersion(command.version());
    alert.assign(command.assignee(), clock.instant());
    record(alert, AlertChange.ASSIGNED, command.assignee());
    String assignee = command.assignee() == null ? NOBODY : command.assignee();
    audit.record("alert.assign", "alert", id.toString(), Map.of("assignee", assignee));
  }

  void move(UUID id, MoveAlert command) {
    Alert alert = alerts.require(id);
    alert.expectVersion(command.version());
    alert.moveTo(command.status(), command.outcome(), command.reason(), clock.instant());
    record(alert, AlertChange.STATUS_CHANGED, command.inWords());
    String outcome = command.outcome() == null ? NOBODY : command.outcome().name();
    audit.record(
        "alert.move",
        "alert",
        id.toString(),
        Map.of("status", command.status().name(), "outcome", outcome));
  }

  private void record(Alert alert, AlertChange change, String detail) {
    journal.changed(alert, change, caller.get().userName(), detail);
  }
}
