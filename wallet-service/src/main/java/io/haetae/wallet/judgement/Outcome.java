package io.haetae.wallet.judgement;

import io.haetae.contracts.verdict.Action;
import io.haetae.contracts.verdict.BehaviourMatch;
import io.haetae.contracts.verdict.Demand;
import io.haetae.contracts.verdict.ExposureMatch;
import io.haetae.contracts.verdict.ListMatch;
import io.haetae.contracts.verdict.Reason;
import io.haetae.contracts.verdict.RiskLevel;
import io.haetae.contracts.verdict.Verdict;
import java.util.Comparator;
import java.util.List;

/**
 * What a verdict says, apart from what it rests on: two verdicts of one outcome are no change. The
 * snapshot of an entry is coverage, and so are the age of a list and the approval of an entry,
 * which changes the action where it matters.
 *
 * @param level of the verdict
 * @param action that the findings demand
 * @param reasons without the snapshots of their entries
 */
public record Outcome(RiskLevel level, Action action, List<Reason> reasons) {

  /** The outcome of a verdict. */
  public static Outcome of(Verdict verdict) {
    return new Outcome(
        verdict.level(),
        verdict.demandedBy().stream()
            .filter(demand -> !Judgement.isAboutAge(demand))
            .map(Demand::action)
            .max(Comparator.naturalOrder())
            .orElse(Action.PROCEED),
        verdict.reasons().stream().map(Outcome::withoutSnapshot).toList());
  }

  private static Reason withoutSnapshot(Reason reason) {
    return new Reason(
        reason.reasonClass(),
        reason.level(),
        reason.match() == null ? null : bare(reason.match()),
        reason.label(),
        reason.lookalike(),
        reason.exposure() == null ? null : bare(reason.exposure()),
        reason.behaviour() == null ? null : bare(reason.behaviour()));
  }

  private static ListMatch bare(ListMatch match) {
    return new ListMatch(
        match.entry(),
        match.source(),
        null,
        match.entity(),
        match.programs(),
        match.listedFor(),
        match.askedOn(),
        match.announced(),
        match.effective(),
        match.ended(),
        null,
        null);
  }

  /** How far the ledger went and what its last day was worth is coverage too. */
  private static ExposureMatch bare(ExposureMatch match) {
    return new ExposureMatch(
        match.direction(),
        match.category(),
        match.network(),
        match.asset(),
        match.taintPolicy(),
        match.amount(),
        match.estimatedShare(),
        match.direct(),
        match.hops(),
        null,
        null,
        match.leastShare(),
        match.leastUsd(),
        match.dust(),
        0);
  }

  /** A ledger that grows shows a pattern in more transfers, which is no other pattern. */
  private static BehaviourMatch bare(BehaviourMatch match) {
    return new BehaviourMatch(
        match.behaviour(),
        match.network(),
        match.confidence(),
        match.source(),
        match.parameters(),
        List.of(),
        null,
        match.from(),
        null,
        List.of(),
        0);
  }
}
