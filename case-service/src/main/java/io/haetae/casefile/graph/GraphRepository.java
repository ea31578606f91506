package io.haetae.casefile.graph;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and appends graphs. */
@ApplicationScoped
public class GraphRepository implements PanacheRepositoryBase<CaseGraph, UUID> {
  private static final String OF =
      """
      select new io.haetae.casefile.graph.GraphView(id, title, network, address, author, keptAt)
      from CaseGraph where caseFile = :caseFile order by keptAt, id
      """;

  /** The graphs of a case without their drawings, oldest first. */
  public List<GraphView> of(UUID caseFile) {
    return getEntityManager()
        .createQuery(OF, GraphView.class)
        .setParameter("caseFile", caseFile)
        .getResultList();
  }

  Optional<CaseGraph> in(UUID caseFile, UUID graph) {
    return find("caseFile = ?1 and id = ?2", caseFile, graph).singleResultOptional();
  }
}
