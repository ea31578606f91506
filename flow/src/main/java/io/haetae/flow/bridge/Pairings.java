package io.haetae.flow.bridge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Pairs deposits with payouts: by ids first, then the best by receiver, amount and time, each side
 * used once. Where a rival comes near, the confidence falls below 50 and the rivals are named. The
 * order in which deposits and payouts are given makes no difference; the work is the number of
 * payouts of the same unit and network within a deposit's window.
 */
public final class Pairings {
  private static final int AMBIGUOUS = 40;
  private static final Comparator<Proposal> BEST =
      Comparator.comparingInt(Proposal::score)
          .reversed()
          .thenComparing(p -> p.deposit().time())
          .thenComparing(p -> p.payout().time())
          .thenComparing(p -> p.deposit().transaction())
          .thenComparing(p -> p.payout().transaction());

  private final PairingParameters parameters;
  private final Fit fit;

  /** Pairs within these limits. */
  public Pairings(PairingParameters parameters) {
    this.parameters = parameters;
    this.fit = new Fit(parameters);
  }

  private record Proposal(Deposit deposit, Payout payout, int score) {}

  /** All pairs, the proven first. */
  public List<Pairing> pair(List<Deposit> deposits, List<Payout> payouts) {
    List<Pairing> pairs = new ArrayList<>();
    Set<Deposit> left = new HashSet<>(deposits);
    Set<Payout> open = new HashSet<>(payouts);
    for (Pairing pair : new Proofs(deposits).pair(payouts)) {
      if (left.contains(pair.deposit()) && open.remove(pair.payout())) {
        left.remove(pair.deposit());
        pairs.add(pair);
      }
    }
    addCandidates(left, open, pairs);
    return pairs;
  }

  private void addCandidates(Set<Deposit> left, Set<Payout> open, List<Pairing> pairs) {
    List<Proposal> proposals = proposals(left, open);
    Map<Deposit, List<Proposal>> byDeposit =
        proposals.stream().collect(Collectors.groupingBy(Proposal::deposit));
    Map<Payout, List<Proposal>> byPayout =
        proposals.stream().collect(Collectors.groupingBy(Proposal::payout));
    proposals.sort(BEST);
    for (Proposal proposal : proposals) {
      if (left.contains(proposal.deposit()) && open.remove(proposal.payout())) {
        left.remove(proposal.deposit());
        List<Proposal> sameDeposit = byDeposit.get(proposal.deposit());
        pairs.add(candidate(proposal, sameDeposit, byPayout.get(proposal.payout())));
      }
    }
  }

  private List<Proposal> proposals(Set<Deposit> deposits, Set<Payout> payouts) {
    Map<String, TreeMap<Instant, List<Payout>>> index = new HashMap<>();
    for (Payout payout : payouts) {
      index
          .computeIfAbsent(payout.measure().unit(), u -> new TreeMap<>())
          .computeIfAbsent(payout.time(), t -> new ArrayList<>())
          .add(payout);
    }
    List<Proposal> proposals = new ArrayList<>();
    for (Deposit deposit : deposits) {
      index
          .getOrDefault(deposit.measure().unit(), new TreeMap<>())
          .subMap(deposit.time(), true, deposit.time().plus(fit.reach(deposit)), true)
          .values()
          .forEach(at -> at.forEach(payout -> propose(deposit, payout, proposals)));
    }
    return proposals;
  }

  private void propose(Deposit deposit, Payout payout, List<Proposal> proposals) {
    boolean elsewhere =
        deposit.destination() != null && !deposit.destination().equals(payout.network());
    int score = elsewhere ? Fit.NONE : fit.score(deposit, payout);
    if (score >= 0) {
      proposals.add(new Proposal(deposit, payout, score));
    }
  }

  private Pairing candidate(
      Proposal chosen, List<Proposal> sameDeposit, List<Proposal> samePayout) {
    List<String> alternatives =
        sameDeposit.stream()
            .filter(p -> rivals(chosen, p))
            .map(p -> p.payout().transaction())
            .sorted()
            .toList();
    boolean contested = samePayout.stream().anyMatch(p -> rivals(chosen, p));
    boolean named = Fit.namedReceiver(chosen.deposit(), chosen.payout());
    int confidence = Math.min(named ? 90 : 70, chosen.score());
    return new Pairing(
        chosen.deposit(),
        chosen.payout(),
        named ? Evidence.RECEIVER_AMOUNT_TIME : Evidence.AMOUNT_TIME,
        contested || !alternatives.isEmpty() ? Math.min(AMBIGUOUS, confidence) : confidence,
        alternatives);
  }

  private boolean rivals(Proposal chosen, Proposal other) {
    return !other.equals(chosen) && other.score() >= chosen.score() - parameters.margin();
  }
}
