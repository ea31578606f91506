package io.haetae.alert.alert;

import io.haetae.contracts.alert.AlertChange;
import io.haetae.contracts.alert.AlertChanged;
import io.haetae.contracts.event.Topics;
import io.haetae.contracts.verdict.VerdictChange;
import io.haetae.platform.id.Ids;
import io.haetae.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes the history line and the event of each change, in the transaction of the change. */
@ApplicationScoped
public class AlertJournal {
  private static final String SERVICE = "alert-service";

  private final AlertHistoryRepository history;
  private final Outbox outbox;

  AlertJournal(AlertHistoryRepository history, Outbox outbox) {
    this.history = history;
    this.outbox = outbox;
  }

  /** Tells of a new alert. */
  public void raised(Alert alert, AlertCause cause) {
    append(alert, HistoryChange.RAISED, SERVICE, inWords(cause));
    publish(alert, Topics.ALERT_RAISED, cause.raised(alert.state()));
  }

  /** Tells of a verdict that joined a known alert. */
  public void occurredAgain(Alert alert, AlertCause cause) {
    append(alert, HistoryChange.OCCURRED_AGAIN, SERVICE, inWords(cause));
    publish(alert, AlertChange.OCCURRED_AGAIN, cause);
  }

  /** Tells of a gathered verdict that says something else now. */
  public void verdictChanged(Alert alert, AlertCause cause) {
    append(alert, HistoryChange.VERDICT_CHANGED, SERVICE, inWords(cause));
    publish(alert, AlertChange.VERDICT_CHANGED, cause);
  }

  /** Tells of a person's change; the detail stays in the history and enters no event. */
  public void changed(Alert alert, AlertChange change, String actor, String detail) {
    append(alert, HistoryChange.valueOf(change.name()), actor, detail);
    publish(alert, Topics.ALERT_CHANGED, new AlertChanged(alert.state(), change, null));
  }

  /** The action; where the verdict was judged again, also what stood before and what changed it. */
  private static String inWords(AlertCause cause) {
    String action = cause.verdict().action().name();
    VerdictChange change = cause.change();
    return change == null
        ? action
        : "%s %s → %s %s; %s %s"
            .formatted(
                change.previous().level(),
                change.previous().action(),
                cause.verdict().level(),
                action,
                change.cause().kind(),
                change.cause().source());
  }

  private void publish(Alert alert, AlertChange change, AlertCause cause) {
    publish(alert, Topics.ALERT_CHANGED, cause.changed(alert.state(), change));
  }

  private void append(Alert alert, HistoryChange change, String actor, String detail) {
    history.persist(new AlertHistory(Ids.v7(), alert, change, actor, detail));
  }

  private void publish(Alert alert, String topic, Object body) {
    String subject = alert.id().toString();
    outbox.publish(
        topic,
        alert.tenant() + ":" + alert.subject(),
        alert.tenant(),
        Ids.v5(alert.tenant(), topic + "|" + subject + "|" + alert.version()),
        subject,
        alert.version(),
        body);
  }
}
