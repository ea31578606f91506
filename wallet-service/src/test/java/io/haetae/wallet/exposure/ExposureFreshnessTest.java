package io.haetae.wallet.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.contracts.verdict.LedgerAnswer;
import io.haetae.contracts.verdict.LedgerExtent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExposureFreshnessTest {
  private static final Instant START = Instant.parse("2026-11-24T01:00:00Z");
  private static final KnownState FIRST = new KnownState(Map.of("bsc", "1", "tron", "1"), 1, 1);
  private static final KnownState LONGER = new KnownState(Map.of("bsc", "2", "tron", "1"), 1, 1);
  private static final KnownState LABELLED = new KnownState(Map.of("bsc", "1", "tron", "1"), 2, 1);

  private Instant now = START;
  private KnownState shown;
  private final ExposureFreshness freshness =
      new ExposureFreshness(new TestExposureConfig(Optional.empty()), new Time());

  @Test
  void answerSaysSinceWhenItIsBehindAndFailsWhenThatIsTooLong() {
    serve(FIRST);
    assertThat(said("bsc").behindSince()).isNull();

    freshness.known(LONGER);
    pass(Duration.ofMinutes(5));

    assertThat(said("bsc")).isEqualTo(shown("bsc").behind(START));
    assertThat(said("tron")).isEqualTo(shown("tron"));

    pass(Duration.ofSeconds(1));

    assertThat(said("bsc").answer()).isEqualTo(LedgerAnswer.BEHIND);
    assertThat(said("bsc").behindSince()).isEqualTo(START);

    serve(LONGER);
    assertThat(said("bsc")).isEqualTo(shown("bsc"));
  }

  @Test
  void labelsAndListsConcernEveryNetworkOfWhichAnythingIsRecorded() {
    serve(FIRST);
    freshness.known(LABELLED);

    assertThat(said("bsc").behindSince()).isEqualTo(START);
    assertThat(said("tron").behindSince()).isEqualTo(START);
    assertThat(said("gnosis")).isEqualTo(shown("gnosis"));
  }

  @Test
  void failureIsSaidAtOnceAndOfTheOldestChange() {
    serve(FIRST);
    freshness.known(LONGER);
    freshness.failed();
    pass(Duration.ofSeconds(9));
    freshness.known(new KnownState(Map.of("bsc", "3", "tron", "1"), 1, 1));

    assertThat(said("bsc").answer()).isEqualTo(LedgerAnswer.BEHIND);
    assertThat(said("bsc").behindSince()).isEqualTo(START);
    assertThat(said("tron")).isEqualTo(shown("tron"));
  }

  @Test
  void whoStoppedLookingDoesNotKnowWhatIsNew() {
    serve(FIRST);

    pass(Duration.ofMinutes(6));

    assertThat(said("tron").answer()).isEqualTo(LedgerAnswer.BEHIND);
    assertThat(said("tron").behindSince()).isEqualTo(START);
  }

  @Test
  void whatAnOlderStateAnsweredIsBehindFromWhenTheServedOneWasKnown() {
    serve(FIRST);
    freshness.known(LONGER);
    pass(Duration.ofSeconds(9));
    freshness.served(LONGER);

    assertThat(said("bsc")).isEqualTo(shown("bsc").behind(START));
    assertThat(said("tron")).isEqualTo(shown("tron"));

    pass(Duration.ofMinutes(5));
    freshness.known(LONGER);

    assertThat(said("bsc").answer()).isEqualTo(LedgerAnswer.BEHIND);
    assertThat(said("tron")).isEqualTo(shown("tron"));
    assertThat(freshness.behindSince("bsc")).isEmpty();
  }

  private void serve(KnownState state) {
    shown = state;
    freshness.known(state);
    freshness.served(state);
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }

  private LedgerExtent said(String network) {
    return freshness.said(shown(network), shown);
  }

  private static LedgerExtent shown(String network) {
    return LedgerExtent.none(network).with(LedgerAnswer.SHOWN);
  }

  private final class Time extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
