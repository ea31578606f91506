package io.haetae.casefile.graph;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.haetae.casefile.dossier.CaseFile;
import io.haetae.casefile.dossier.CaseFileRepository;
import io.haetae.casefile.dossier.CaseJournal;
import io.haetae.contracts.casefile.CaseChange;
import io.haetae.contracts.event.EventJson;
import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.audit.Audit;
import io.haetae.platform.id.Ids;
import io.haetae.platform.identity.CurrentCaller;
import io.haetae.platform.problem.ProblemException;
import io.haetae.platform.tenancy.TenantTransactional;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Keeps graphs with cases and gives them back as they were. */
@ApplicationScoped
@TenantTransactional
public class GraphService {
  private final CaseFileRepository cases;
  private final GraphRepository graphs;
  private final CaseJournal journal;
  private final Audit audit;
  private final CurrentCaller caller;
  private final Clock clock;
  private final ObjectMapper json = EventJson.mapper();

  GraphService(
      CaseFileRepository cases,
      GraphRepository graphs,
      CaseJournal journal,
      Audit audit,
      CurrentCaller caller,
      Clock clock) {
    this.cases = cases;
    this.graphs = graphs;
    this.journal = journal;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  /** Keeps a graph of the caller's. */
  public void keep(UUID id, KeepGraph command) {
    if (!command.document().isObject()) {
      throw ProblemException.at(ProblemType.INVALID_FIELD, "/document", "is no JSON object");
    }
    CaseFile file = cases.require(id);
    Instant now = clock.instant();
    String author = caller.get().userName();
    UUID graph = Ids.v7(now);
    graphs.persist(new CaseGraph(graph, id, author, command, now));
    file.touch(CaseChange.NOTED, now);
    journal.changed(file, CaseChange.NOTED, author, command.title());
    audit.record("case.graph", "case", id.toString(), Map.of("graph", graph.toString()));
  }

  /** A graph of the case; throws NOT_FOUND where it has none of this id. */
  public GraphDocument get(UUID id, UUID graph) {
    return graphs
        .in(id, graph)
        .map(kept -> new GraphDocument(kept.view(), read(kept.document())))
        .orElseThrow(
            () -> new ProblemException(ProblemType.NOT_FOUND, "The case has no such graph"));
  }

  private JsonNode read(String document) {
    try {
      return json.readTree(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A kept graph cannot be read", e);
    }
  }
}
