package io.haetae.wallet.behaviour;

import static io.haetae.wallet.WalletApi.BANK_API;
import static io.haetae.wallet.WalletApi.posting;
import static io.haetae.wallet.WalletApi.screen;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.haetae.testing.EmbeddedServers;
import io.haetae.wallet.TestLists;
import io.haetae.wallet.behaviour.CoinJson.Coin;
import io.haetae.wallet.exposure.Exposures;
import io.haetae.wallet.ledger.LedgerApi;
import io.haetae.wallet.ledger.RecordedLedger;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Verdicts on addresses of a ledger of outputs: a real CoinJoin, and coins peeled off a sum. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "wallet"))
class CoinBehaviourVerdictTest {
  /** The test's Bitcoin address is listed by then. */
  private static final long LISTED = Instant.parse("2020-03-03T00:00:00Z").getEpochSecond();

  private static final long BLOCK = 620_000;
  private static final long BITCOIN = 100_000_000;
  private static final int HOPS = 6;
  private static final String CHECK = "verdict.checks.find { it.kind == 'BEHAVIOUR' }";
  private static final String FOUND =
      "verdict.reasons.findAll { it.reasonClass == 'BEHAVIOUR' }.behaviour";
  private static final String NOT_EVALUATED = "verdict.coverage.behaviours.notEvaluated";

  @Inject Exposures exposures;
  @Inject RecordedLedger ledger;

  private final int salt = UUID.randomUUID().hashCode() & 0x7fffffff;
  private final RealCoinJoin mix = RealCoinJoin.after(LISTED);
  private final Coin tainted = mix.inputs().getFirst();

  @BeforeEach
  void theftAndItsWay() {
    ledger.forget("bitcoin");
    TestLists.load();
    CoinJson json = new CoinJson();
    funding(json);
    peels(json, 100, tainted.transaction(), outputsBefore(), 10 * BITCOIN);
    peels(json, 500, "%064x".formatted(7), 0, 10 * BITCOIN);
    json.add(mix.id(), BLOCK, mix.index(), mix.time(), mix.inputs(), mix.outputs());
    LedgerApi.imported(
        LedgerApi.file("bitcoin", "BITCOIN_ETL"), json.text().getBytes(StandardCharsets.UTF_8));
    exposures.refresh();
  }

  @AfterEach
  void forget() {
    ledger.forget("bitcoin");
    exposures.refresh();
  }

  @Test
  void listedCoinsInARealCoinJoinAreAReasonToHold() {
    asked(tainted.address())
        .body("verdict.action", equalTo("HOLD"))
        .body(CHECK + ".level", equalTo("MEDIUM"))
        .body(FOUND + ".behaviour", contains("tainted-coinjoin"))
        .body(FOUND + "[0].confidence", equalTo(95))
        .body(FOUND + "[0].network", equalTo("bitcoin"))
        .body(FOUND + "[0].transfers[0].transaction", equalTo(mix.id()))
        .body(FOUND + "[0].transfers[0].asset", equalTo("BTC"))
        .body(NOT_EVALUATED, hasItems("cycle", "fan-in", "chain-hops", "privacy-coin-exit"))
        .body(NOT_EVALUATED, not(hasItem("tainted-coinjoin")))
        .body("verdict.coverage.behaviours.cut", equalTo(false));
  }

  @Test
  void whoMixesWithAThiefIsNoThiefAndNobodyDispersesThere() {
    asked(mix.inputs().getLast().address())
        .body(CHECK + ".status", equalTo("EVALUATED"))
        .body(CHECK + ".level", equalTo("LOW"))
        .body(FOUND, empty());
    asked(mix.outputs().getLast().address()).body(FOUND, empty());
  }

  @Test
  void aListedSumThatIsPeeledIsHeldAndAnHonestWalletsChangeIsNot() {
    asked(own(103))
        .body(CHECK + ".level", equalTo("MEDIUM"))
        .body(FOUND + ".behaviour", contains("peel-chain"))
        .body(FOUND + "[0].figures.find { it.key == 'hops' }.value", equalTo("" + HOPS));
    asked(own(503)).body(CHECK + ".status", equalTo("EVALUATED")).body(FOUND, empty());
  }

  @Test
  void replayIsBitEqual() {
    String id = asked(tainted.address()).extract().path("id");

    posting(BANK_API, Map.of())
        .post("/v1/screenings/{id}/replay", id)
        .then()
        .statusCode(200)
        .body("asItWas.equal", equalTo(true));
  }

  /** The listed address makes the very output that the CoinJoin spends, and a sum to be peeled. */
  private void funding(CoinJson json) {
    List<Coin> outputs = new ArrayList<>();
    for (int i = 0; i < tainted.output(); i++) {
      outputs.add(Coin.out(1_000, own(900 + i)));
    }
    outputs.add(Coin.out(tainted.value(), tainted.address()));
    outputs.add(Coin.out(10 * BITCOIN, own(100)));
    long sum = outputs.stream().mapToLong(Coin::value).sum();
    Coin listed = new Coin("%064x".formatted(9), 0, sum, TestLists.LISTED_BITCOIN);
    json.add(tainted.transaction(), BLOCK - 20, 1, mix.time() - 20_000, List.of(listed), outputs);
  }

  private int outputsBefore() {
    return tainted.output() + 1;
  }

  /** Six steps of ten minutes, each of which leaves nine tenths or more. */
  private void peels(CoinJson json, int first, String transaction, int output, long value) {
    String spent = transaction;
    int index = output;
    long left = value;
    for (int i = 0; i < HOPS; i++) {
      String id = "%08x%056x".formatted(salt, first + i);
      long peeled = BITCOIN / 2;
      Coin input = new Coin(spent, index, left, own(first + i));
      left -= peeled;
      json.add(
          id,
          BLOCK - 19 + i,
          first,
          mix.time() - 19_000 + 600L * i,
          List.of(input),
          List.of(Coin.out(left, own(first + i + 1)), Coin.out(peeled, own(first + 200 + i))));
      spent = id;
      index = 0;
    }
  }

  private String own(int number) {
    return CoinJson.address(salt, number);
  }

  private static ValidatableResponse asked(String address) {
    return screen(Map.of("network", "bitcoin", "address", address)).statusCode(201);
  }
}
