package io.haetae.wallet.watchlist;

import io.haetae.wallet.listing.InvalidListException;
import io.haetae.wallet.listing.ListedParty;
import io.haetae.wallet.listing.PartySink;
import io.haetae.wallet.listing.RowNote;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/** Resolves what a file lists while it is read. */
final class ResolvedEntries implements PartySink {
  private static final Logger LOG = Logger.getLogger(ResolvedEntries.class);

  private final SubjectResolver subjects;
  private final List<ResolvedEntry> entries = new ArrayList<>();

  ResolvedEntries(SubjectResolver subjects) {
    this.subjects = subjects;
  }

  @Override
  public void party(ListedParty party) {
    entries.addAll(subjects.resolve(party));
  }

  /** Until an import can show what it rejected, a file that holds such a row is refused. */
  @Override
  public void rejected(RowNote note) {
    throw InvalidListException.row(note.row(), note.reason());
  }

  @Override
  public void recovered(RowNote note) {
    LOG.warnf("Row %d of a list was repaired: %s", note.row(), note.reason());
  }

  List<ResolvedEntry> all() {
    if (entries.isEmpty()) {
      throw InvalidListException.file("lists no address and no service");
    }
    return List.copyOf(entries);
  }
}
