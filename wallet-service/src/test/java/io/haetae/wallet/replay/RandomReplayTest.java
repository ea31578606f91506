package io.haetae.wallet.replay;

import static io.haetae.wallet.WalletApi.as;
import static io.haetae.wallet.WalletApi.posting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.haetae.contracts.identity.Roles;
import io.haetae.platform.tenancy.TenantTransactions;
import io.haetae.testing.EmbeddedServers;
import io.haetae.testing.TestTokens;
import io.haetae.wallet.RandomLabels;
import io.haetae.wallet.RandomList;
import io.haetae.wallet.TestLists;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.verdict.KeptVerdict;
import io.haetae.wallet.verdict.KeptVerdictReader;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever lists say later, a verdict follows from its inputs as it did. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "wallet"))
class RandomReplayTest {
  private static final String TENANT = "bank-r";
  private static final String BEARER = TestTokens.bearer("bank-r-api", TENANT, Roles.BANK_API);
  private static final int VERDICTS = 10_000;
  private static final int BATCH = 1_000;
  private static final int LISTED = 1_500;
  private static final int LIST_CHANGES = 3;
  private static final long SEED = 20261123;

  private static final String ALL =
      """
      select id, version, verdict, inputs, inputs_hash, change from address_screening
      where tenant = 'bank-r'
      union all
      select screening, version, verdict, inputs, inputs_hash, change from superseded_verdict
      where tenant = 'bank-r'
      """;

  @Inject Database database;
  @Inject TenantTransactions transactions;

  private final Random random = new Random(SEED);
  private final List<String> addresses = new ArrayList<>();
  private final RandomList list = new RandomList();

  @Test
  void tenThousandVerdictsAreReplayedBitForBitAfterTheListsChanged() {
    TestLists.load();
    for (int i = 0; i < VERDICTS; i++) {
      addresses.add(RandomList.randomAddress(random));
    }
    addresses.subList(0, LISTED).forEach(this::putOnList);
    list.activate();
    screenAll();

    for (int change = 0; change < LIST_CHANGES; change++) {
      changeList();
    }
    changeLabels();

    List<KeptVerdict> kept =
        transactions.call(TENANT, () -> database.query(ALL, new KeptVerdictReader("id")));
    List<KeptVerdict> different =
        kept.stream().filter(verdict -> !Replays.asItWas(verdict).equal()).toList();
    assertThat(different).as("seed %d, of %d verdicts", SEED, kept.size()).isEmpty();
    assertThat(kept).hasSizeGreaterThan(VERDICTS);
    assertThat(kept)
        .extracting(verdict -> verdict.verdict().level().name())
        .contains("LOW", "SEVERE");
  }

  /** Takes some off, puts some on, and waits until the last of them was judged again. */
  private void changeList() {
    String witness = RandomList.randomAddress(random);
    String id = screen(List.of(witness)).getFirst();
    for (int i = 0; i < LISTED / 5; i++) {
      list.without(addresses.get(random.nextInt(VERDICTS)));
      putOnList(addresses.get(random.nextInt(VERDICTS)));
    }
    list.with("ETH", witness).activate();
    awaitVersion(id, 2);
  }

  /** Sixty come, then forty of them go. */
  private void changeLabels() {
    String witness = RandomList.randomAddress(random);
    String id = screen(List.of(witness)).getFirst();
    List<String> labelled = new ArrayList<>(addresses.subList(VERDICTS / 2, VERDICTS / 2 + 59));
    labelled.add(witness);
    RandomLabels labels = new RandomLabels().with(labelled);
    labels.activate();
    awaitVersion(id, 2);
    labels.without(labelled.subList(20, 60)).activate();
    awaitVersion(id, 3);
  }

  private static void awaitVersion(String id, int version) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                as(BEARER).get("/v1/screenings/{id}", id).jsonPath().getInt("version") == version);
  }

  private void putOnList(String address) {
    LocalDate effective = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(4_000));
    list.with(
        "ETH",
        address,
        random.nextBoolean() ? null : effective.toString(),
        random.nextInt(3) > 0 ? null : effective.plusDays(random.nextInt(1_000)).toString());
  }

  private void screenAll() {
    for (int from = 0; from < VERDICTS; from += BATCH) {
      screen(addresses.subList(from, from + BATCH));
    }
  }

  private static List<String> screen(List<String> texts) {
    List<Map<String, String>> items = texts.stream().map(text -> Map.of("address", text)).toList();
    return posting(BEARER, Map.of("items", items))
        .post("/v1/screenings/addresses/batch")
        .then()
        .statusCode(201)
        .extract()
        .path("results.id");
  }
}
