package io.haetae.e2e.fault;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the databases and the broker hold at the end.
 *
 * @param verdicts one row per stored verdict on a transfer
 * @param alerts one row per alert
 * @param occurrences one row per verdict that an alert gathers
 * @param findings how many sealed findings each institution has within the generator's days
 * @param cases one row per case
 * @param caseAlerts one row per alert in a case
 * @param published event ids on the topic of verdicts, with repeats
 * @param deadLetters records in each dead-letter topic that has any
 * @param unsent rows left in each outbox that has any
 */
record Stored(
    List<StoredVerdict> verdicts,
    List<StoredAlert> alerts,
    List<StoredOccurrence> occurrences,
    Map<String, Long> findings,
    List<StoredCase> cases,
    List<StoredCaseAlert> caseAlerts,
    List<PublishedVerdict> published,
    Map<String, Long> deadLetters,
    Map<String, Long> unsent) {

  /** A verdict in the wallet database. */
  record StoredVerdict(String tenant, String externalId, String screening) {}

  /** An alert in the alert database. */
  record StoredAlert(
      String tenant, String id, String customer, String category, String entity, LocalDate day) {}

  /** A verdict that an alert gathers, by the screening it is about. */
  record StoredOccurrence(String alert, String screening) {}

  /** A case in the case database. */
  record StoredCase(String tenant, String id, String customer, boolean closed) {}

  /** An alert that a case holds. */
  record StoredCaseAlert(String caseId, String alert) {}

  /** A verdict on the topic. */
  record PublishedVerdict(String tenant, String screening) {}
}
