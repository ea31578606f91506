package io.haetae.wallet.attribution;

import io.haetae.wallet.tagpack.Actor;
import io.haetae.wallet.tagpack.CategoryMapping;
import io.haetae.wallet.tagpack.PackSink;
import io.haetae.wallet.tagpack.RejectedRow;
import io.haetae.wallet.tagpack.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Reads the rows of one version and writes them in portions, so that no pack is held whole. */
final class PackCollector implements PackSink {
  private static final int PORTION = 1_000;

  private final PackVersion version;
  private final LabelWriter labels;
  private final ActorWriter actors;
  private final PackRepository packs;
  private final LabelSubjects subjects;
  private final CategoryMapping mapping;
  private final Consumer<PackTally> progress;
  private final PackTally tally = new PackTally();
  private final List<LabelClaim> claims = new ArrayList<>();
  private final List<Actor> named = new ArrayList<>();
  private final List<RejectedRow> rejected = new ArrayList<>();

  PackCollector(
      PackVersion version,
      LabelWriter labels,
      ActorWriter actors,
      PackRepository packs,
      LabelSubjects subjects,
      CategoryMapping mapping,
      Consumer<PackTally> progress) {
    this.version = version;
    this.labels = labels;
    this.actors = actors;
    this.packs = packs;
    this.subjects = subjects;
    this.mapping = mapping;
    this.progress = progress;
  }

  @Override
  public void tag(Tag tag) {
    try {
      LabelClaim claim = LabelClaim.of(tag, subjects.read(tag), mapping.of(tag));
      tally.label(claim);
      claims.add(claim);
      flush(claims, PORTION, labels::write);
    } catch (DefectiveAddressException e) {
      rejected(
          new RejectedRow(tag.row(), tag.subject(), tag.currency(), tag.label(), e.getMessage()));
    }
  }

  @Override
  public void actor(Actor actor) {
    tally.actor();
    named.add(actor);
    flush(named, PORTION, actors::write);
  }

  @Override
  public void rejected(RejectedRow row) {
    tally.quarantined();
    rejected.add(row);
    flush(rejected, PORTION, packs::quarantine);
  }

  /** Writes what is left. */
  PackTally finish() {
    flush(claims, 1, labels::write);
    flush(named, 1, actors::write);
    flush(rejected, 1, packs::quarantine);
    progress.accept(tally);
    return tally;
  }

  private <T> void flush(List<T> rows, int atLeast, BiConsumer<PackVersion, List<T>> writer) {
    if (rows.size() >= atLeast) {
      writer.accept(version, rows);
      rows.clear();
      if (atLeast == PORTION) {
        progress.accept(tally);
      }
    }
  }
}
