package io.haetae.wallet.name;

import io.haetae.contracts.verdict.ChangeCause;
import io.haetae.name.index.NameIndex;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The parties that changed between two states of the lists, with an index of their names alone: who
 * matches none of them and rested on none of them is judged as before.
 *
 * @param causes by source and party
 * @param built all names as they are now
 * @param index of the changed parties as they are now
 */
record ChangedNames(Map<String, ChangeCause> causes, BuiltNames built, NameIndex index) {
  static ChangedNames of(Map<String, ChangeCause> causes, BuiltNames built) {
    return new ChangedNames(
        causes,
        built,
        NameIndex.of(
            built.parties().values().stream()
                .filter(party -> causes.containsKey(party.partyKey()))
                .map(IndexedParty::named)));
  }

  /** What makes the screening worth judging again, empty where nothing does. */
  Optional<ChangeCause> causeFor(StoredNameScreening stored, double threshold) {
    return stored.parties().stream()
        .map(causes::get)
        .filter(Objects::nonNull)
        .findFirst()
        .or(() -> matched(stored.view().asked(), threshold));
  }

  private Optional<ChangeCause> matched(AskedName asked, double threshold) {
    return index.search(asked.question(1, threshold)).stream()
        .map(match -> causes.get(built.parties().get(match.key()).partyKey()))
        .findFirst();
  }
}
