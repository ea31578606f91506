package io.haetae.alert.queue;

import io.haetae.alert.alert.Alert;
import io.haetae.alert.alert.AlertHistoryRepository;
import io.haetae.alert.alert.AlertRepository;
import io.haetae.alert.comment.CommentRepository;
import io.haetae.alert.occurrence.OccurrenceRepository;
import io.haetae.platform.paging.Cursors;
import io.haetae.platform.paging.Page;
import io.haetae.platform.paging.PageRequest;
import io.haetae.platform.tenancy.TenantTransactional;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Shows the queue to a bank. */
@ApplicationScoped
@TenantTransactional
class AlertQueue {
  private static final int MAX_CAUSES = 100;

  private final AlertQueries queries;
  private final AlertRepository alerts;
  private final OccurrenceRepository occurrences;
  private final CommentRepository comments;
  private final AlertHistoryRepository history;
  private final Cursors cursors;

  AlertQueue(
      AlertQueries queries,
      AlertRepository alerts,
      OccurrenceRepository occurrences,
      CommentRepository comments,
      AlertHistoryRepository history,
      Cursors cursors) {
    this.queries = queries;
    this.alerts = alerts;
    this.occurrences = occurrences;
    this.comments = comments;
    this.history = history;
    this.cursors = cursors;
  }

  Page<AlertView> page(AlertFilter filter, PageRequest page) {
    List<Alert> rows = queries.list(filter, cursors.decode(page.cursor()), page.limit() + 1);
    return Page.of(rows, page.limit(), alert -> cursors.encode(alert.raisedAt(), alert.id()))
        .map(AlertView::of);
  }

  AlertSummary summary() {
    return queries.summary();
  }

  AlertDetail detail(UUID id) {
    return new AlertDetail(
        AlertView.of(alerts.look(id)),
        occurrences.transfersOf(id, MAX_CAUSES),
        occurrences.walletsOf(id, MAX_CAUSES),
        occurrences.namesOf(id, MAX_CAUSES),
        comments.of(id),
        history.of(id));
  }
}
