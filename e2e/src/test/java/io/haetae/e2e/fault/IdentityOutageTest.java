package io.haetae.e2e.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.haetae.e2e.platform.Call;
import io.haetae.e2e.platform.Caller;
import io.haetae.e2e.platform.RunningPlatform;
import io.haetae.local.day.Answer;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A service comes back while Keycloak is away: it cannot check a token, and says just that. */
@Order(50)
class IdentityOutageTest {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final RunningPlatform platform = RunningPlatform.get();

  @Test
  void aGoodTokenThatCannotBeCheckedIsNeverRefused() {
    String token = platform.client("exchange-b-api").token();
    Caller exchange = Caller.bearer("exchange-b", token, platform.gateway(), platform.http());
    assertThat(ask(exchange).status()).isEqualTo(200);
    long wallet = platform.kill("wallet");
    platform.kill("keycloak");
    await()
        .atMost(PATIENCE)
        .until(() -> platform.pid("wallet") != wallet && platform.ready("wallet"));
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(100))
        .until(
            () -> {
              Answer answer = ask(exchange);
              assertThat(answer.status()).as(answer.brief()).isIn(200, 502, 503, 504);
              return answer.status() == 200;
            });
  }

  private static Answer ask(Caller caller) {
    return caller.send(Call.get("/v1/transfers?limit=1"));
  }
}
