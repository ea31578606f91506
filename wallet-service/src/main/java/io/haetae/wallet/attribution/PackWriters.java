package io.haetae.wallet.attribution;

import io.haetae.wallet.tagpack.CategoryMapping;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;

/** What an import writes with. */
@ApplicationScoped
class PackWriters {
  private final LabelWriter labels;
  private final ActorWriter actors;
  private final PackRepository packs;
  private final LabelSubjects subjects;
  private final CategoryMapping mapping;

  PackWriters(
      LabelWriter labels,
      ActorWriter actors,
      PackRepository packs,
      LabelSubjects subjects,
      CategoryMapping mapping) {
    this.labels = labels;
    this.actors = actors;
    this.packs = packs;
    this.subjects = subjects;
    this.mapping = mapping;
  }

  /** Takes the rows of one version, and tells after each portion how many there were. */
  PackCollector collector(PackVersion version, Consumer<PackTally> progress) {
    return new PackCollector(version, labels, actors, packs, subjects, mapping, progress);
  }
}
