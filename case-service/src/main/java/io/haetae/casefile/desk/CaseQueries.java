package io.haetae.casefile.desk;

import io.haetae.casefile.dossier.CaseFile;
import io.haetae.contracts.casefile.CaseStatus;
import io.haetae.platform.paging.Keyset;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the list of cases. */
@ApplicationScoped
class CaseQueries {
  private final EntityManager entities;

  CaseQueries(EntityManager entities) {
    this.entities = entities;
  }

  /** The next cases, newest first, after the last one of the page before; null for the first. */
  List<CaseFile> list(CaseFilter filter, Keyset after, int limit) {
    Map<String, Object> values = new HashMap<>();
    List<String> conditions = conditions(filter, values);
    if (after != null) {
      conditions.add("(openedAt < :at or (openedAt = :at and id < :id))");
      values.put("at", after.at());
      values.put("id", after.id());
    }
    String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    TypedQuery<CaseFile> query =
        entities.createQuery(
            "from CaseFile" + where + " order by openedAt desc, id desc", CaseFile.class);
    values.forEach(query::setParameter);
    return query.setMaxResults(limit).getResultList();
  }

  CaseSummary summary() {
    return entities
        .createQuery(
            "select count(*), count(*) - count(assignee) from CaseFile where status <> :closed",
            CaseSummary.class)
        .setParameter("closed", CaseStatus.CLOSED)
        .getSingleResult();
  }

  private static List<String> conditions(CaseFilter filter, Map<String, Object> values) {
    List<String> conditions = new ArrayList<>();
    if (filter.status() != null) {
      conditions.add("status = :status");
      values.put("status", filter.status());
    }
    if (filter.assignee() != null) {
      conditions.add("assignee = :assignee");
      values.put("assignee", filter.assignee());
    }
    if (filter.unassigned()) {
      conditions.add("assignee is null");
    }
    if (filter.alert() != null) {
      conditions.add("id in (select a.caseFile from CaseAlert a where a.alert = :alert)");
      values.put("alert", filter.alert());
    }
    return conditions;
  }
}
