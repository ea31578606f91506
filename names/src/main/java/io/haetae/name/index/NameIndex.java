package io.haetae.name.index;

import io.haetae.name.NameMatch;
import io.haetae.name.NameQuestion;
import io.haetae.name.NamedParty;
import io.haetae.name.candidate.Candidates;
import io.haetae.name.read.NameReader;
import io.haetae.name.read.ReadName;
import io.haetae.name.score.NameComparison;
import io.haetae.name.score.NameScorer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All names and aliases of listed parties. Immutable and safe for many threads. */
public final class NameIndex {
  private static final int CANDIDATES = 200;

  private final List<NamedParty> parties;
  private final List<ReadName> names;
  private final int[] bearer;
  private final Candidates candidates;
  private final NameReader reader = new NameReader();

  private NameIndex(List<NamedParty> parties) {
    this.parties = parties;
    this.names = new ArrayList<>();
    List<Integer> bearers = new ArrayList<>();
    for (int party = 0; party < parties.size(); party++) {
      for (String name : parties.get(party).names()) {
        names.add(reader.read(name, parties.get(party).kind()));
        bearers.add(party);
      }
    }
    this.bearer = bearers.stream().mapToInt(Integer::intValue).toArray();
    this.candidates = Candidates.of(names);
  }

  /** An index over every name of the parties. */
  public static NameIndex of(Stream<NamedParty> parties) {
    return new NameIndex(parties.toList());
  }

  /** How many parties. */
  public int parties() {
    return parties.size();
  }

  /** How many names. */
  public int names() {
    return names.size();
  }

  /** The parties that may be the asked one, the likeliest first, each by its best name. */
  public List<NameMatch> search(NameQuestion question) {
    ReadName asked = reader.readAsked(question.text(), question.kind());
    Map<Integer, NameMatch> best = new HashMap<>();
    for (int position : candidates.find(asked, CANDIDATES)) {
      NameComparison comparison = NameScorer.compare(asked, names.get(position));
      if (comparison.score() > 0) {
        NameMatch match = match(question, position, comparison);
        if (match.score() >= question.threshold()) {
          best.merge(bearer[position], match, (a, b) -> b.score() > a.score() ? b : a);
        }
      }
    }
    return best.values().stream()
        .sorted(
            Comparator.comparingDouble(NameMatch::score).reversed().thenComparing(NameMatch::key))
        .limit(question.limit())
        .toList();
  }

  private NameMatch match(NameQuestion question, int position, NameComparison comparison) {
    NamedParty party = parties.get(bearer[position]);
    Evidence evidence = Evidence.of(question, party);
    List<io.haetae.name.PartScore> parts = new ArrayList<>(comparison.parts());
    parts.addAll(evidence.parts());
    double score = Math.clamp(comparison.score() + evidence.sum(), 0, 1);
    return new NameMatch(
        party.key(), party.kind(), names.get(position).text(), score, comparison.score(), parts);
  }
}
