package io.haetae.casefile.graph;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** A graph in a case, kept once. */
@Entity
@Immutable
@Table(name = "case_graph")
class CaseGraph {
  @Id private UUID id;

  @TenantId private String tenant;

  @Column(name = "case_file")
  private UUID caseFile;

  private String author;
  private String title;
  private String network;
  private String address;

  private String document;

  @Column(name = "kept_at")
  private Instant keptAt;

  protected CaseGraph() {}

  CaseGraph(UUID id, UUID caseFile, String author, KeepGraph command, Instant keptAt) {
    this.id = id;
    this.caseFile = caseFile;
    this.author = author;
    this.title = command.title();
    this.network = command.network();
    this.address = command.address();
    this.document = command.document().toString();
    this.keptAt = keptAt;
  }

  GraphView view() {
    return new GraphView(id, title, network, address, author, keptAt);
  }

  String document() {
    return document;
  }
}
