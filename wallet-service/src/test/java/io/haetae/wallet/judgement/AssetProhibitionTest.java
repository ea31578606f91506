package io.haetae.wallet.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.contracts.verdict.Action;
import io.haetae.contracts.verdict.CheckKind;
import io.haetae.contracts.verdict.Demand;
import io.haetae.contracts.verdict.Reason;
import io.haetae.contracts.verdict.ReasonClass;
import io.haetae.contracts.verdict.RiskLevel;
import io.haetae.contracts.verdict.Verdict;
import io.haetae.wallet.listing.ListKind;
import io.haetae.wallet.listing.ListedEntry;
import io.haetae.wallet.listing.SubjectKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A law on an asset binds from its day on, and refuses only where it binds the asker. */
class AssetProhibitionTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:02:03Z");
  private static final String RULE = "Regulation (EU) No 833/2014 Art. 5ba";
  private static final Policy POLICY =
      new Policy(Set.of(CheckKind.LIST), Duration.ofHours(24), Duration.ofHours(24), true);

  @ParameterizedTest
  @CsvSource({
    "2025-10-22, DE, LATER_LISTED, LOW, PROCEED",
    "2025-10-23, DE, LATER_LISTED, LOW, PROCEED",
    "2025-11-24, DE, LATER_LISTED, LOW, PROCEED",
    "2025-11-25, DE, PROHIBITED_ASSET, SEVERE, REJECT",
    "2025-11-25, KR, PROHIBITED_ASSET, HIGH, HOLD",
    "2025-11-25, , PROHIBITED_ASSET, HIGH, HOLD"
  })
  void prohibitionBindsFromItsEffectiveDayWhereItIsLaw(
      LocalDate day, String asker, ReasonClass reason, RiskLevel level, Action action) {
    Verdict verdict = judge(Subject.ATTEMPT, day, asker, prohibition());

    assertThat(verdict.reasons()).extracting(Reason::reasonClass).containsExactly(reason);
    assertThat(verdict.level()).isEqualTo(level);
    assertThat(verdict.action()).isEqualTo(action);
    if (action != Action.PROCEED) {
      assertThat(verdict.demandedBy()).containsExactly(new Demand(RULE, "EU", action));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ADDRESS, HOLD",
    "ATTEMPT, REJECT",
    "ARRIVED, BLOCK",
    "LEAVING, REJECT",
    "LEFT, HOLD"
  })
  void prohibitionDemandsWhatCanStillBeDone(Subject subject, Action action) {
    Verdict verdict = judge(subject, LocalDate.of(2026, 1, 1), "FR", prohibition());

    assertThat(verdict.action()).isEqualTo(action);
  }

  @ParameterizedTest
  @CsvSource({"2025-08-13, PROCEED", "2025-08-14, HOLD"})
  void sanctionedIssuerIsHeldNeverRefused(LocalDate day, Action action) {
    ListedEntry issuer =
        entry(ListKind.ASSET_ISSUER, "US", "Old Vector LLC", LocalDate.of(2025, 8, 14));

    Verdict verdict = judge(Subject.ATTEMPT, day, "US", issuer);

    assertThat(verdict.action()).isEqualTo(action);
    assertThat(verdict.reasons())
        .extracting(Reason::reasonClass)
        .containsExactly(
            action == Action.HOLD ? ReasonClass.OWNED_OR_CONTROLLED : ReasonClass.LATER_LISTED);
  }

  @Test
  void lawOfTheUnionBindsItsMembersAndNobodyElse() {
    assertThat(Jurisdictions.binds("EU", "EU")).isTrue();
    assertThat(Jurisdictions.binds("EU", "PL")).isTrue();
    assertThat(Jurisdictions.binds("EU", "GB")).isFalse();
    assertThat(Jurisdictions.binds("US", "US")).isTrue();
    assertThat(Jurisdictions.binds("US", "DE")).isFalse();
    assertThat(Jurisdictions.binds("US", null)).isFalse();
  }

  private static Verdict judge(Subject subject, LocalDate day, String asker, ListedEntry entry) {
    Instant asOf = Instant.parse(day + "T00:00:00Z");
    Question question = new Question(subject, true, false, asOf, NOW, asker);
    Evidence lists = new Evidence(List.of(), true, true, List.of());
    return Judgement.judge(
        question, lists.and(List.of(new Found(CheckKind.LIST, entry, "tron"))), POLICY);
  }

  private static ListedEntry prohibition() {
    return entry(ListKind.ASSET_PROHIBITION, "EU", "A7A5", LocalDate.of(2025, 11, 25));
  }

  private static ListedEntry entry(
      ListKind kind, String jurisdiction, String entity, LocalDate effective) {
    return new ListedEntry(
        "asset-register",
        "ab".repeat(32),
        kind,
        jurisdiction,
        LocalDate.of(2026, 11, 23),
        "a7a5/rule",
        SubjectKind.ASSET,
        "A7A5",
        "tron:0x2b6653dc/trc20:TLeVfrdym8RoJreJ23dAGyfJDygRtiWKBZ",
        entity,
        List.of(RULE),
        false,
        LocalDate.of(2025, 10, 23),
        effective,
        null,
        NOW,
        false,
        null);
  }
}
