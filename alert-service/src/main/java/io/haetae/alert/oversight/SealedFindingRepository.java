package io.haetae.alert.oversight;

import io.haetae.contracts.verdict.RiskLevel;
import io.haetae.platform.paging.Keyset;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads the sealed view; works only in a transaction that took the authority's role. */
@ApplicationScoped
class SealedFindingRepository {
  private final EntityManager entities;

  SealedFindingRepository(EntityManager entities) {
    this.entities = entities;
  }

  Optional<SealedFinding> find(UUID id) {
    return entities
        .createQuery("from SealedFinding where id = :id", SealedFinding.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** The next findings, newest first; level, institution and {@code after} may be null. */
  List<SealedFinding> list(RiskLevel level, String institution, Keyset after, int limit) {
    List<String> conditions = new ArrayList<>();
    Map<String, Object> values = new HashMap<>();
    if (level != null) {
      conditions.add("level = :level");
      values.put("level", level);
    }
    if (institution != null) {
      conditions.add("institution = :institution");
      values.put("institution", institution);
    }
    if (after != null) {
      conditions.add("(recordedAt < :at or (recordedAt = :at and id < :id))");
      values.put("at", after.at());
      values.put("id", after.id());
    }
    String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    TypedQuery<SealedFinding> query =
        entities.createQuery(
            "from SealedFinding" + where + " order by recordedAt desc, id desc",
            SealedFinding.class);
    values.forEach(query::setParameter);
    return query.setMaxResults(limit).getResultList();
  }

  /** One row for each institution and level that has findings. */
  List<FindingCount> counts() {
    return entities
        .createQuery(
            "select institution, level, count(*), coalesce(sum(usd), 0), min(recordedAt)"
                + " from SealedFinding group by institution, level",
            FindingCount.class)
        .getResultList();
  }
}
