package io.haetae.casefile.desk;

import io.haetae.casefile.dossier.CaseFile;
import io.haetae.casefile.dossier.CaseFileRepository;
import io.haetae.casefile.dossier.CaseJournal;
import io.haetae.casefile.dossier.CaseView;
import io.haetae.casefile.dossier.Gathering;
import io.haetae.casefile.graph.GraphRepository;
import io.haetae.casefile.note.NoteRepository;
import io.haetae.casefile.review.ReviewRepository;
import io.haetae.platform.paging.Cursors;
import io.haetae.platform.paging.Page;
import io.haetae.platform.paging.PageRequest;
import io.haetae.platform.tenancy.TenantTransactional;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Shows cases to a bank. */
@ApplicationScoped
@TenantTransactional
class CaseDesk {
  private final CaseQueries queries;
  private final CaseFileRepository cases;
  private final Gathering gathering;
  private final NoteRepository notes;
  private final GraphRepository graphs;
  private final ReviewRepository reviews;
  private final CaseJournal timeline;
  private final Cursors cursors;

  CaseDesk(
      CaseQueries queries,
      CaseFileRepository cases,
      Gathering gathering,
      NoteRepository notes,
      GraphRepository graphs,
      ReviewRepository reviews,
      CaseJournal timeline,
      Cursors cursors) {
    this.queries = queries;
    this.cases = cases;
    this.gathering = gathering;
    this.notes = notes;
    this.graphs = graphs;
    this.reviews = reviews;
    this.timeline = timeline;
    this.cursors = cursors;
  }

  Page<CaseView> page(CaseFilter filter, PageRequest page) {
    List<CaseView> rows =
        queries.list(filter, cursors.decode(page.cursor()), page.limit() + 1).stream()
            .map(CaseFile::view)
            .toList();
    return Page.of(rows, page.limit(), row -> cursors.encode(row.openedAt(), row.id()));
  }

  CaseSummary summary() {
    return queries.summary();
  }

  CaseDetail detail(UUID id) {
    return new CaseDetail(
        cases.look(id).view(),
        gathering.of(id),
        notes.of(id),
        graphs.of(id),
        reviews.of(id),
        reviews.awaitedIn(id),
        timeline.of(id));
  }
}
