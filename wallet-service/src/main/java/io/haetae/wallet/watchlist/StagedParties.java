package io.haetae.wallet.watchlist;

import io.haetae.platform.identity.Caller;
import io.haetae.platform.tenancy.TenantTransactions;
import io.haetae.wallet.imports.ImportProgress;
import io.haetae.wallet.listing.InvalidListException;
import io.haetae.wallet.listing.ListedParty;
import io.haetae.wallet.listing.ListedSubject;
import io.haetae.wallet.listing.PartySink;
import io.haetae.wallet.listing.RowNote;
import io.haetae.wallet.listing.SeenPeriod;
import io.haetae.wallet.party.PartyDocument;
import io.haetae.wallet.party.PartyDocuments;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Writes what a file lists while it is read, some hundred parties in a transaction, into a snapshot
 * that counts for nothing until all of it is there.
 */
final class StagedParties implements PartySink {
  private static final int BATCH = 500;
  private static final int MAX_NOTES = 2_000;

  /** A file that is being read into a snapshot. */
  record Target(String source, String snapshot, UUID importId) {}

  /** A thing that a dated log saw on a list. */
  record Sighting(String party, ResolvedSubject subject, SeenPeriod period) {}

  private record Note(String kind, RowNote note) {}

  private final Target target;
  private final PartyDocuments documents;
  private final PartyRepository parties;
  private final SubjectResolver subjects;
  private final ImportProgress imports;
  private final TenantTransactions transactions;
  private final List<PartyDocument> waiting = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final List<Sighting> sightings = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private long stored;
  private long names;
  private long rejected;
  private long recovered;
  private int notesStored;

  StagedParties(
      Target target,
      PartyDocuments documents,
      PartyRepository parties,
      SubjectResolver subjects,
      ImportProgress imports,
      TenantTransactions transactions) {
    this.target = target;
    this.documents = documents;
    this.parties = parties;
    this.subjects = subjects;
    this.imports = imports;
    this.transactions = transactions;
  }

  @Override
  public void party(ListedParty party) {
    if (!ids.add(party.id())) {
      throw InvalidListException.row(party.row(), "repeats the id " + party.id());
    }
    names += party.names().size();
    party.subjects().forEach(subject -> see(party, subject));
    waiting.add(documents.of(party));
    if (waiting.size() == BATCH) {
      flush();
    }
  }

  @Override
  public void rejected(RowNote note) {
    rejected++;
    keep("REJECTED", note);
  }

  @Override
  public void recovered(RowNote note) {
    recovered++;
    keep("RECOVERED", note);
  }

  /** Writes what still waits. */
  void flush() {
    transactions.run(Caller.PLATFORM_TENANT, this::write);
    stored += waiting.size();
    waiting.clear();
    notesStored += notes.size();
    notes.clear();
  }

  long parties() {
    return stored + waiting.size();
  }

  List<Sighting> sightings() {
    return List.copyOf(sightings);
  }

  long names() {
    return names;
  }

  long rejected() {
    return rejected;
  }

  long recovered() {
    return recovered;
  }

  private void see(ListedParty party, ListedSubject subject) {
    for (SeenPeriod period : subject.seen()) {
      sightings.add(new Sighting(party.id(), subjects.resolve(subject), period));
    }
  }

  private void keep(String kind, RowNote note) {
    if (notesStored + notes.size() < MAX_NOTES) {
      notes.add(new Note(kind, note));
    }
  }

  private void write() {
    parties.store(waiting);
    parties.addMembers(target.source(), target.snapshot(), stored, waiting);
    int ordinal = notesStored;
    for (Note note : notes) {
      parties.addNote(target.source(), target.snapshot(), ordinal, note.kind(), note.note());
      ordinal++;
    }
    imports.progress(target.importId(), parties(), rejected);
  }
}
