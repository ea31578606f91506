package io.haetae.casefile.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haetae.contracts.casefile.CaseChange;
import io.haetae.contracts.casefile.CaseStatus;
import io.haetae.contracts.problem.ProblemType;
import io.haetae.contracts.verdict.Action;
import io.haetae.contracts.verdict.RiskLevel;
import io.haetae.platform.problem.ProblemException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseFileTest {
  private static final Instant NOW = Instant.parse("2026-03-02T13:00:00Z");

  private final CaseFile file =
      CaseFile.opened(UUID.randomUUID(), "bank-a", "cus_1", RiskLevel.SEVERE, NOW);

  @Test
  void everyChangeMakesOneVersion() {
    file.assign("bank-a.officer", NOW);
    file.moveTo(CaseStatus.IN_REVIEW, null, 1, NOW);
    file.touch(CaseChange.REVIEWED, NOW);
    file.moveTo(CaseStatus.CLOSED, null, 0, NOW);

    assertThat(file.version()).isEqualTo(5);
    assertThat(file.event(CaseChange.STATUS_CHANGED).version()).isEqualTo(5);
  }

  @Test
  void closingIsRefusedWhileVerdictsAwaitReview() {
    refused(() -> file.moveTo(CaseStatus.CLOSED, "done", 2, NOW), ProblemType.CONFLICT);
    assertThat(file.status()).isEqualTo(CaseStatus.OPEN);
  }

  @Test
  void closedCaseOpensAgainWithReasonOnly() {
    file.moveTo(CaseStatus.CLOSED, null, 0, NOW);

    refused(() -> file.moveTo(CaseStatus.OPEN, null, 0, NOW), ProblemType.INVALID_FIELD);
    file.moveTo(CaseStatus.OPEN, "new evidence", 0, NOW);
    assertThat(file.status()).isEqualTo(CaseStatus.OPEN);
  }

  @Test
  void moveToWhereItStandsIsConflict() {
    refused(() -> file.moveTo(CaseStatus.OPEN, "x", 0, NOW), ProblemType.CONFLICT);
  }

  @Test
  void joiningVerdictOpensClosedCaseAgainAndKeepsTheHighestSeverity() {
    file.moveTo(CaseStatus.CLOSED, null, 0, NOW);

    file.join(RiskLevel.MEDIUM, 2, NOW);

    assertThat(file.status()).isEqualTo(CaseStatus.OPEN);
    assertThat(file.view().severity()).isEqualTo(RiskLevel.SEVERE);
    assertThat(file.view().alerts()).isEqualTo(2);
  }

  @Test
  void closedCaseTakesNotesButNoReview() {
    file.moveTo(CaseStatus.CLOSED, null, 0, NOW);

    file.touch(CaseChange.NOTED, NOW);
    refused(() -> file.touch(CaseChange.REVIEWED, NOW), ProblemType.CONFLICT);
  }

  @Test
  void changeOfAnotherVersionIsConflict() {
    file.expectVersion(1L);
    file.assign("somebody", NOW);

    refused(() -> file.expectVersion(1L), ProblemType.CONFLICT);
  }

  @ParameterizedTest
  @EnumSource(Action.class)
  void onlyRefusedAndBlockedVerdictsNeedReview(Action action) {
    StandingVerdict verdict = new StandingVerdict(UUID.randomUUID(), UUID.randomUUID(), 1, action);

    assertThat(verdict.needsReview()).isEqualTo(action == Action.REJECT || action == Action.BLOCK);
  }

  private static void refused(Runnable change, ProblemType type) {
    assertThatThrownBy(change::run)
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(problem.type()).isEqualTo(type));
  }
}
