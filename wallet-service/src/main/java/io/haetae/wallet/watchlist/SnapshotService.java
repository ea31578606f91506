package io.haetae.wallet.watchlist;

import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.identity.CurrentCaller;
import io.haetae.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** What people do with snapshots: look, decide, go back. */
@ApplicationScoped
class SnapshotService {
  private final SnapshotRepository snapshots;
  private final SourceRepository sources;
  private final SnapshotQueries queries;
  private final Proposals proposals;
  private final Decisions decisions;
  private final CurrentCaller callers;
  private final Clock clock;

  SnapshotService(
      SnapshotRepository snapshots,
      SourceRepository sources,
      SnapshotQueries queries,
      Proposals proposals,
      Decisions decisions,
      CurrentCaller callers,
      Clock clock) {
    this.snapshots = snapshots;
    this.sources = sources;
    this.queries = queries;
    this.proposals = proposals;
    this.decisions = decisions;
    this.callers = callers;
    this.clock = clock;
  }

  SnapshotView get(String source, String hash) {
    return queries
        .find(source, hash)
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "No such snapshot"));
  }

  SnapshotView decide(String source, String hash, DecideSnapshot decision) {
    get(source, hash);
    sources.lock(source);
    StoredSnapshot snapshot = snapshots.find(source, hash).orElseThrow();
    if (snapshot.state() != SnapshotState.PENDING) {
      throw new ProblemException(
          ProblemType.CONFLICT, "The snapshot waits for no decision: it is " + snapshot.state());
    }
    Actor actor = Actor.of(callers.get());
    if (actor.isSame(snapshot.proposer())) {
      throw new ProblemException(
          ProblemType.FORBIDDEN, "A second person decides on what " + actor.name() + " proposed");
    }
    switch (decision.decision()) {
      case APPROVED -> decisions.approve(snapshot, actor, decision.reason(), clock.instant());
      case REJECTED -> decisions.reject(snapshot, actor, decision.reason(), clock.instant());
    }
    return get(source, hash);
  }

  SnapshotView rollback(String source, RollBack to) {
    get(source, to.snapshot());
    SourceState before = sources.lock(source);
    StoredSnapshot snapshot = snapshots.find(source, to.snapshot()).orElseThrow();
    boolean usable =
        snapshot.approvedAt() != null
            && snapshot.state() != SnapshotState.PENDING
            && !snapshot.hash().equals(before.snapshot());
    if (!usable) {
      throw new ProblemException(
          ProblemType.CONFLICT, "Only a snapshot that was approved and active before can return");
    }
    proposals.rollback(snapshot, Actor.of(callers.get()), to.reason());
    return get(source, to.snapshot());
  }
}
