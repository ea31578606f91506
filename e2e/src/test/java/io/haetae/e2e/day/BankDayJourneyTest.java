package io.haetae.e2e.day;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.e2e.platform.RunningPlatform;
import io.haetae.local.day.BankDay;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** From the first transfer to the case and the authority's overview, and once more. */
@Order(10)
class BankDayJourneyTest {
  private final RunningPlatform platform = RunningPlatform.get();

  @Test
  void theDayGoesAsExpectedAndPlayingItAgainChangesNothing() {
    String first = play();
    assertThat(first)
        .contains("LISTED LAZARUS GROUP (listed for ETH asked on bsc")
        .contains("REJECT")
        .contains("BLOCK")
        .contains("합성 데이터 · synthetic data")
        .contains("/cases/")
        .contains("A name is searched: Joseon Expo")
        .contains("KR-MOFA", "KR-MOEF", "KR-FSC")
        .contains("The day went as expected: 200 requests");
    String second = play();
    assertThat(second).isEqualTo(first);
  }

  private String play() {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    BankDay day = new BankDay(platform.gateway(), platform.secrets(), platform.passwords());
    boolean asExpected = day.play(new PrintStream(text, true, StandardCharsets.UTF_8));
    String printed = text.toString(StandardCharsets.UTF_8);
    assertThat(asExpected).as(printed).isTrue();
    return printed;
  }
}
