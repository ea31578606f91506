package io.haetae.wallet.watchlist;

import static io.haetae.wallet.WalletApi.importList;
import static io.haetae.wallet.WalletApi.proposeList;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.haetae.testing.EmbeddedServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Where no second person is needed: a change of less than 5 % at a source whose settings say so. A
 * source cannot be configured by a request, so each test has its own among the test settings.
 */
@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "wallet"))
class AutomaticApprovalTest {
  private static final Map<String, String> ETHER = Map.of("format", "ADDRESS_JSON", "asset", "ETH");
  private static final int PARTIES = 40;
  private static final String SERVICE = "wallet-service";

  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  @Test
  void firstSnapshotWaitsForASecondPersonWhateverTheSettingsSay() {
    propose("trusted-first", 0, PARTIES)
        .body("state", equalTo("PENDING"))
        .body("active", equalTo(false))
        .body("decidedBy", nullValue());
  }

  @Test
  void changeBelowTheShareIsApprovedByTheServiceWithTheCountAsItsReason() {
    approved("trusted-small");

    propose("trusted-small", 0, PARTIES + 1)
        .body("added", equalTo(1))
        .body("state", equalTo("APPROVED"))
        .body("active", equalTo(true))
        .body("decidedBy", equalTo(SERVICE))
        .body("decisionReason", containsString("1 of 40 parties differ"));
  }

  @Test
  void changeOfTheShareItselfWaits() {
    approved("trusted-large");

    propose("trusted-large", 0, PARTIES + 2)
        .body("added", equalTo(2))
        .body("state", equalTo("PENDING"))
        .body("active", equalTo(false));
  }

  @Test
  void removalsCountAsWellAsAdditions() {
    approved("trusted-cut");

    propose("trusted-cut", 1, PARTIES + 1)
        .body("added", equalTo(1))
        .body("removed", equalTo(1))
        .body("state", equalTo("PENDING"));
  }

  @Test
  void smallChangeOfASourceWithoutTheSettingWaits() {
    String source = "untrusted-" + mark;
    approved(source);

    propose(source, 0, PARTIES + 1).body("state", equalTo("PENDING"));
  }

  @Test
  void sameContentInAnotherFileNeedsNobody() {
    String source = "same-" + mark;
    approved(source);

    proposeList(source, ETHER, (file(0, PARTIES) + "\n").getBytes(StandardCharsets.UTF_8))
        .statusCode(201)
        .body("state", equalTo("APPROVED"))
        .body("decidedBy", equalTo(SERVICE))
        .body("decisionReason", containsString("0 of 40 parties differ"));
  }

  private void approved(String source) {
    importList(source, ETHER, file(0, PARTIES).getBytes(StandardCharsets.UTF_8)).statusCode(201);
  }

  private ValidatableResponse propose(String source, int from, int to) {
    return proposeList(source, ETHER, file(from, to).getBytes(StandardCharsets.UTF_8))
        .statusCode(201);
  }

  private String file(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> "\"0x%s%032x\"".formatted(mark, i))
        .collect(Collectors.joining(",", "[", "]"));
  }
}
