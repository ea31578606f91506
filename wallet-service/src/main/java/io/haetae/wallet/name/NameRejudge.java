package io.haetae.wallet.name;

import io.haetae.contracts.verdict.CauseKind;
import io.haetae.contracts.verdict.ChangeCause;
import io.haetae.wallet.verdict.NewerVerdict;
import io.haetae.wallet.verdict.SupersededVerdicts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Judges screened names again and tells what says something else now. */
@ApplicationScoped
class NameRejudge {
  static final ChangeCause EXEMPTION = new ChangeCause(CauseKind.NAME, "name-exemptions", null);

  private final NameScreeningRepository screenings;
  private final SupersededVerdicts superseded;
  private final NameJudge judge;
  private final NameAnnouncer announcer;
  private final Clock clock;

  NameRejudge(
      NameScreeningRepository screenings,
      SupersededVerdicts superseded,
      NameJudge judge,
      NameAnnouncer announcer,
      Clock clock) {
    this.screenings = screenings;
    this.superseded = superseded;
    this.judge = judge;
    this.announcer = announcer;
    this.clock = clock;
  }

  /** True where the verdict changed; in the tenant's transaction. */
  boolean run(String tenant, StoredNameScreening stored, ChangeCause cause) {
    Instant now = clock.instant();
    NameScreening view = stored.view();
    JudgedName judged = judge.judgeAgain(tenant, stored, now);
    return NewerVerdict.of(stored.kept(), judged.judged(), cause, now)
        .map(newer -> write(tenant, view.with(new NewName(newer, judged)), newer, judged, now))
        .orElseGet(
            () -> {
              screenings.awaitDay(tenant, view.id(), judged.nextDay());
              return false;
            });
  }

  /** The latest screening of a subject, after a change of its exemptions. */
  void ofSubject(String tenant, String subject) {
    screenings.ofSubject(tenant, subject).ifPresent(stored -> run(tenant, stored, EXEMPTION));
  }

  private boolean write(
      String tenant, NameScreening view, NewerVerdict newer, JudgedName judged, Instant now) {
    superseded.keep(tenant, List.of(newer), now);
    screenings.update(tenant, view, judged);
    announcer.announce(tenant, view);
    return true;
  }
}
