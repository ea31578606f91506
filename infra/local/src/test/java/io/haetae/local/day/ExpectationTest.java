package io.haetae.local.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExpectationTest {
  private static final Expectation LISTED =
      new Expectation(
          null, null, null, "SEVERE", "REJECT", "LISTED", "X", List.of("EXPOSURE"), null);

  @Test
  void aVerdictAsExpectedHasNoDifference() {
    assertThat(LISTED.differences(answer(201, verdict("REJECT", "NOT_EVALUATED")))).isEmpty();
  }

  @Test
  void anotherActionIsADifference() {
    assertThat(LISTED.differences(answer(201, verdict("PROCEED", "NOT_EVALUATED"))))
        .containsExactly("action expected REJECT, got PROCEED");
  }

  @Test
  void aCheckThatClaimsToHaveRunIsADifference() {
    assertThat(LISTED.differences(answer(201, verdict("REJECT", "EVALUATED"))))
        .containsExactly("check EXPOSURE expected NOT_EVALUATED, got EVALUATED");
  }

  @Test
  void anErrorInPlaceOfAVerdictIsADifference() {
    assertThat(LISTED.differences(answer(503, "{}"))).hasSize(1);
  }

  @Test
  void aVerdictInPlaceOfARefusalIsADifference() {
    Expectation refusal =
        new Expectation(422, "urn:x", "/address", null, null, null, null, null, null);
    assertThat(refusal.differences(answer(201, verdict("PROCEED", "EVALUATED")))).hasSize(3);
  }

  private static String verdict(String action, String exposure) {
    return """
    {"verdict": {"level": "SEVERE", "action": "%s",
      "checks": [{"kind": "EXPOSURE", "status": "%s"}],
      "reasons": [{"reasonClass": "LISTED", "match": {"entity": "X"}}]}}
    """
        .formatted(action, exposure);
  }

  private static Answer answer(int status, String body) {
    return new Answer(status, HttpHeaders.of(Map.of(), (name, value) -> true), body);
  }
}
