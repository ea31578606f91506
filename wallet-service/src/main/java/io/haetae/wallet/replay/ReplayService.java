package io.haetae.wallet.replay;

import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.audit.Audit;
import io.haetae.platform.identity.CurrentCaller;
import io.haetae.platform.problem.ProblemException;
import io.haetae.platform.tenancy.TenantTransactional;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Replays verdicts of the caller's institution, whatever was screened. */
@ApplicationScoped
public class ReplayService {
  private final List<Replayable> kinds;
  private final CurrentCaller callers;
  private final Audit audit;

  ReplayService(@All List<Replayable> kinds, CurrentCaller callers, Audit audit) {
    this.kinds = kinds;
    this.callers = callers;
    this.audit = audit;
  }

  /** Throws NOT_FOUND where the institution has no such screening or version. */
  @TenantTransactional
  public Replay replay(UUID id, Long version) {
    return kinds.stream()
        .map(kind -> kind.replay(callers.get().tenant(), id, version))
        .flatMap(Optional::stream)
        .findFirst()
        .map(this::recorded)
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "No such verdict"));
  }

  private Replay recorded(Replay replay) {
    audit.record(
        "verdict.replayed",
        "screening",
        replay.id().toString(),
        Map.of(
            "version", Long.toString(replay.version()),
            "equal", String.valueOf(replay.asItWas().equal())));
    return replay;
  }
}
