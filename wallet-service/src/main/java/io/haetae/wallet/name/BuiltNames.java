package io.haetae.wallet.name;

import io.haetae.name.NameQuestion;
import io.haetae.name.index.NameIndex;
import io.haetae.wallet.judgement.Evidence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All names that bite, at one state of the lists.
 *
 * @param position the last change of lists that it knows
 * @param listsVersion the state of the lists that {@code lists} describes
 * @param lists the snapshots that it was built from, with nothing found
 * @param index of the names
 * @param parties by key
 */
record BuiltNames(
    long position,
    long listsVersion,
    Evidence lists,
    NameIndex index,
    Map<String, IndexedParty> parties) {
  /** An answer groups parties to bodies, so more parties are asked for than bodies told. */
  private static final int PARTIES_FOR_EACH = 5;

  /** The bodies that may be the asked one, the likeliest first. */
  List<NameCandidate> search(NameQuestion question) {
    NameQuestion wide =
        new NameQuestion(
            question.text(),
            question.kind(),
            question.birthDate(),
            question.country(),
            question.limit() * PARTIES_FOR_EACH,
            question.threshold());
    Map<String, NameCandidate> bodies = new LinkedHashMap<>();
    index
        .search(wide)
        .forEach(
            match -> {
              IndexedParty party = parties.get(match.key());
              bodies.merge(party.bodyKey(), NameCandidate.of(match, party), NameCandidate::joined);
            });
    return bodies.values().stream().limit(question.limit()).toList();
  }

  /** True where a list still says of the exempted party what it said then. */
  boolean says(NameExemption exemption) {
    return parties.containsKey(exemption.key());
  }

  /** The same names with what is known of their lists now. */
  BuiltNames with(long version, Evidence current) {
    return new BuiltNames(position, version, current, index, parties);
  }
}
