package io.haetae.platform.app;

import io.haetae.contracts.event.Topics;
import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.audit.Audit;
import io.haetae.platform.id.Ids;
import io.haetae.platform.identity.CurrentCaller;
import io.haetae.platform.outbox.Outbox;
import io.haetae.platform.paging.Cursors;
import io.haetae.platform.paging.Keyset;
import io.haetae.platform.paging.Page;
import io.haetae.platform.paging.PageRequest;
import io.haetae.platform.problem.ProblemException;
import io.haetae.platform.tenancy.LastWrites;
import io.haetae.platform.tenancy.TenantTransactional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes and reads notes. */
@ApplicationScoped
@TenantTransactional
public class NoteService {
  private final EntityManager entities;
  private final Outbox outbox;
  private final Audit audit;
  private final Cursors cursors;
  private final CurrentCaller callers;
  private final LastWrites lastWrites;
  private final Clock clock;

  private final NoteGate gate;

  NoteService(
      EntityManager entities,
      Outbox outbox,
      Audit audit,
      Cursors cursors,
      CurrentCaller callers,
      LastWrites lastWrites,
      Clock clock,
      NoteGate gate) {
    this.entities = entities;
    this.outbox = outbox;
    this.audit = audit;
    this.cursors = cursors;
    this.callers = callers;
    this.lastWrites = lastWrites;
    this.clock = clock;
    this.gate = gate;
  }

  NoteView write(String text) throws InterruptedException {
    gate.pass();
    Note note = new Note(Ids.v7(clock.instant()), text, clock.instant());
    entities.persist(note);
    String tenant = callers.get().tenant();
    outbox.publish(
        Topics.CASE_CHANGED, "note", tenant, note.id(), "note", 1, Map.of("id", note.id()));
    audit.record("note.written", "note", note.id().toString(), Map.of());
    if (text.equals("bad luck")) {
      throw new IllegalStateException("A secret of the inside");
    }
    return NoteView.of(note);
  }

  /** Asks the database nothing, unless the text says so; a refused text finds no row to write. */
  NoteView writeJointly(String text) {
    Note note = new Note(Ids.v7(clock.instant()), text, clock.instant());
    String tenant = callers.get().tenant();
    if (text.startsWith("asks")) {
      entities.find(Note.class, note.id());
    }
    lastWrites.addOrFail(
        () -> new ProblemException(ProblemType.CONFLICT, "Refused"),
        "insert into note select ?, ?, ?, now() where ? not like 'refused%'",
        note.id(),
        tenant,
        text,
        text);
    outbox.publish(
        Topics.CASE_CHANGED, "note", tenant, note.id(), "note", 1, Map.of("id", note.id()));
    audit.record("note.written", "note", note.id().toString(), Map.of());
    if (text.equals("bad luck")) {
      throw new IllegalStateException("A secret of the inside");
    }
    return NoteView.of(note);
  }

  NoteView read(UUID id) {
    Note note = entities.find(Note.class, id);
    if (note == null) {
      throw new ProblemException(ProblemType.NOT_FOUND, "No such note");
    }
    return NoteView.of(note);
  }

  Page<NoteView> list(PageRequest request) {
    Keyset after = cursors.decode(request.cursor());
    String where = after == null ? "" : " where (n.writtenAt, n.id) < (:at, :id)";
    var query =
        entities.createQuery(
            "select n from Note n" + where + " order by n.writtenAt desc, n.id desc", Note.class);
    if (after != null) {
      query.setParameter("at", after.at()).setParameter("id", after.id());
    }
    List<Note> rows = query.setMaxResults(request.limit() + 1).getResultList();
    return Page.of(rows, request.limit(), n -> cursors.encode(n.writtenAt(), n.id()))
        .map(NoteView::of);
  }
}
