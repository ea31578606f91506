package io.haetae.alert.comment;

import io.haetae.alert.alert.Alert;
import io.haetae.alert.alert.AlertJournal;
import io.haetae.alert.alert.AlertRepository;
import io.haetae.contracts.alert.AlertChange;
import io.haetae.platform.audit.Audit;
import io.haetae.platform.id.Ids;
import io.haetae.platform.identity.CurrentCaller;
import io.haetae.platform.tenancy.TenantTransactional;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Writes comments. */
@ApplicationScoped
@TenantTransactional
public class CommentService {
  private final AlertRepository alerts;
  private final CommentRepository comments;
  private final AlertJournal journal;
  private final Audit audit;
  private final CurrentCaller caller;
  private final Clock clock;

  CommentService(
      AlertRepository alerts,
      CommentRepository comments,
      AlertJournal journal,
      Audit audit,
      CurrentCaller caller,
      Clock clock) {
    this.alerts = alerts;
    this.comments = comments;
    this.journal = journal;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  /** Adds a comment by the caller. */
  public void write(UUID id, WriteComment command) {
    Alert alert = alerts.require(id);
    Instant now = clock.instant();
    String author = caller.get().userName();
    UUID comment = Ids.v7(now);
    comments.persist(new AlertComment(comment, id, author, command.text(), now));
    alert.commented(now);
    journal.changed(alert, AlertChange.COMMENTED, author, null);
    audit.record("alert.comment", "alert", id.toString(), Map.of("comment", comment.toString()));
  }
}
