package io.haetae.alert.queue;

import io.haetae.alert.alert.Alert;
import io.haetae.contracts.alert.AlertStatus;
import io.haetae.contracts.verdict.RiskLevel;
import io.haetae.platform.paging.Keyset;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the queue. */
@ApplicationScoped
class AlertQueries {
  private static final String AFTER = "(raisedAt < :at or (raisedAt = :at and id < :id))";

  private final EntityManager entities;

  AlertQueries(EntityManager entities) {
    this.entities = entities;
  }

  /** The next alerts after the last one of the page before, which is null for the first page. */
  List<Alert> list(AlertFilter filter, Keyset after, int limit) {
    Map<String, Object> values = new HashMap<>();
    List<String> conditions = conditions(filter, values);
    if (after != null) {
      conditions.add(after(filter.sort(), after, values));
    }
    String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    String first = filter.sort() == AlertSort.SEVERITY ? "severityRank, " : "";
    TypedQuery<Alert> query =
        entities.createQuery(
            "from Alert" + where + " order by " + first + "raisedAt desc, id desc", Alert.class);
    values.forEach(query::setParameter);
    return query.setMaxResults(limit).getResultList();
  }

  AlertSummary summary() {
    Map<RiskLevel, Long> bySeverity = new EnumMap<>(RiskLevel.class);
    for (RiskLevel level : RiskLevel.values()) {
      if (level != RiskLevel.NOT_EVALUATED) {
        bySeverity.put(level, 0L);
      }
    }
    long open = 0;
    long unassigned = 0;
    for (Tuple row : countsBySeverity()) {
      bySeverity.put(row.get(0, RiskLevel.class), row.get(1, Long.class));
      open += row.get(1, Long.class);
      unassigned += row.get(1, Long.class) - row.get(2, Long.class);
    }
    return new AlertSummary(open, unassigned, bySeverity);
  }

  private List<Tuple> countsBySeverity() {
    return entities
        .createQuery(
            "select severity, count(*), count(assignee) from Alert where status <> :closed"
                + " group by severity",
            Tuple.class)
        .setParameter("closed", AlertStatus.CLOSED)
        .getResultList();
  }

  private static List<String> conditions(AlertFilter filter, Map<String, Object> values) {
    List<String> conditions = new ArrayList<>();
    equal("status", filter.status(), conditions, values);
    equal("severity", filter.severity(), conditions, values);
    equal("assignee", filter.assignee(), conditions, values);
    if (filter.unassigned()) {
      conditions.add("assignee is null");
    }
    return conditions;
  }

  private static void equal(
      String field, Object value, List<String> conditions, Map<String, Object> values) {
    if (value != null) {
      conditions.add(field + " = :" + field);
      values.put(field, value);
    }
  }

  private String after(AlertSort sort, Keyset last, Map<String, Object> values) {
    values.put("at", last.at());
    values.put("id", last.id());
    if (sort == AlertSort.NEWEST) {
      return AFTER;
    }
    values.put("rank", rank(last.id()));
    return "(severityRank > :rank or (severityRank = :rank and " + AFTER + "))";
  }

  /** The cursor holds time and id; the rank of that alert is what it is now. */
  private int rank(UUID id) {
    return entities
        .createQuery("select severityRank from Alert where id = :id", Integer.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElse(0);
  }
}
