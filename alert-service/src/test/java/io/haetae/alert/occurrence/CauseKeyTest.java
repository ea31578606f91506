package io.haetae.alert.occurrence;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.alert.TransferVerdict;
import io.haetae.alert.alert.AlertCause;
import io.haetae.contracts.verdict.Action;
import io.haetae.platform.id.Ids;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CauseKeyTest {
  private final TransferVerdict listed = TransferVerdict.listed("bank-a").customer("cus_1");

  @Test
  void leadingReasonNamesCategoryAndEntity() {
    CauseKey cause = cause(listed);

    assertThat(cause.category()).isEqualTo("LISTED");
    assertThat(cause.entity()).isEqualTo(TransferVerdict.ENTITY);
  }

  @Test
  void idIsThatOfTenantCategoryCustomerEntityAndDay() {
    assertThat(cause(listed).alertId())
        .isEqualTo(Ids.v5("bank-a", "LISTED|cus_1|LAZARUS GROUP|2026-03-02"));
  }

  @Test
  void sameCauseOnSameDayGivesSameAlert() {
    assertThat(cause(listed.another().action(Action.BLOCK)).alertId())
        .isEqualTo(cause(listed).alertId());
  }

  @Test
  void dayIsThatOfTheTransferInUtc() {
    Instant lastMoment = Instant.parse("2026-03-02T23:59:59.999999Z");
    Instant nextDay = Instant.parse("2026-03-03T00:00:00Z");

    assertThat(cause(listed.at(lastMoment)).alertId()).isEqualTo(cause(listed).alertId());
    assertThat(cause(listed.at(nextDay)).alertId()).isNotEqualTo(cause(listed).alertId());
  }

  @Test
  void otherCustomerGivesOtherAlert() {
    assertThat(cause(listed.customer("cus_2")).alertId()).isNotEqualTo(cause(listed).alertId());
  }

  @Test
  void unreportedServiceIsTheEntity() {
    CauseKey cause = cause(listed.unreportedService("KuCoin"));

    assertThat(cause.category()).isEqualTo("UNREPORTED_SERVICE");
    assertThat(cause.entity()).isEqualTo("KuCoin");
  }

  @Test
  void withoutReasonTheFailedCheckIsTheCategory() {
    CauseKey cause = cause(listed.unknown());

    assertThat(cause.category()).isEqualTo("LIST");
    assertThat(cause.entity()).isNull();
    assertThat(cause.alertId()).isEqualTo(Ids.v5("bank-a", "LIST|cus_1||2026-03-02"));
  }

  @Test
  void whatNoLedgerShowsIsNoGraverThanAListThatNobodyAsked() {
    assertThat(cause(listed.unlisted()).category()).isEqualTo("LIST");
  }

  @Test
  void whatMayNotProceedAlerts() {
    assertThat(AlertRule.alerts(listed.screened().verdict())).isTrue();
    assertThat(AlertRule.alerts(listed.unknown().screened().verdict())).isTrue();
    assertThat(AlertRule.alerts(listed.unreportedService("X").screened().verdict())).isTrue();
    assertThat(AlertRule.alerts(listed.harmless().screened().verdict())).isFalse();
  }

  private static CauseKey cause(TransferVerdict verdict) {
    return CauseKey.of(AlertCause.of(verdict.screened()));
  }
}
