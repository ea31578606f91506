package io.haetae.wallet.rescreening;

import static io.haetae.wallet.WalletApi.BANK_API;
import static io.haetae.wallet.WalletApi.OTHER_BANK;
import static io.haetae.wallet.WalletApi.as;
import static io.haetae.wallet.WalletApi.posting;
import static io.haetae.wallet.WalletApi.screen;
import static io.haetae.wallet.WalletApi.transfer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.haetae.contracts.event.Topics;
import io.haetae.contracts.screening.TransferScreened;
import io.haetae.contracts.screening.WalletScreened;
import io.haetae.contracts.verdict.Action;
import io.haetae.contracts.verdict.CauseKind;
import io.haetae.contracts.verdict.ReasonClass;
import io.haetae.contracts.verdict.RiskLevel;
import io.haetae.platform.identity.Caller;
import io.haetae.platform.tenancy.TenantTransactions;
import io.haetae.testing.EmbeddedServers;
import io.haetae.testing.TestBroker;
import io.haetae.wallet.RandomLabels;
import io.haetae.wallet.RandomList;
import io.haetae.wallet.TestLists;
import io.haetae.wallet.database.Database;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was screened before is judged again when a list changes. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "wallet"))
class RescreeningTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Inject Database database;
  @Inject TenantTransactions transactions;
  @Inject CrashingKind crashing;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String brokers;

  private final Random random = new Random();
  private final String address = RandomList.randomAddress(random);
  private final RandomList list = new RandomList();

  @BeforeEach
  void loadLists() {
    TestLists.load();
  }

  @Test
  void addressThatIsListedNowGetsANewerVerdictWithCauseAndTheOneBefore() {
    String id = screened(address);

    list.with("ETH", address).activate();

    JsonPath newer = version("/v1/screenings/", id, 2);
    assertThat(newer.getString("verdict.level")).isEqualTo("SEVERE");
    assertThat(newer.getString("change.cause.kind")).isEqualTo("LIST");
    assertThat(newer.getString("change.cause.source")).isEqualTo(list.source());
    assertThat(newer.getString("change.previous.level")).isEqualTo("LOW");
    await().atMost(PATIENCE).until(() -> wallets(id).size() == 2);
    WalletScreened event = wallets(id).getLast();
    assertThat(event.version()).isEqualTo(2);
    assertThat(event.verdict().level()).isEqualTo(RiskLevel.SEVERE);
    assertThat(event.change().cause().kind()).isEqualTo(CauseKind.LIST);
    assertThat(event.change().previous().action()).isEqualTo(Action.PROCEED);
  }

  @Test
  void delistedAddressGetsASofterVerdict() {
    String witness = RandomList.randomAddress(random);
    String witnessed = screened(witness);
    list.with("ETH", address).with("ETH", witness).activate();
    version("/v1/screenings/", witnessed, 2);
    String id = screened(address);

    list.without(address).activate();

    assertThat(version("/v1/screenings/", id, 2).getString("verdict.level")).isEqualTo("LOW");
  }

  @Test
  void onlyTheLatestScreeningOfAnAddressIsJudgedAgainAndEachTenantHasItsOwn() {
    String older = screened(address);
    String latest = screened(address.toUpperCase(java.util.Locale.ROOT).replace("0X", "0x"));
    String others =
        posting(OTHER_BANK, Map.of("address", address)).post("/v1/screenings/addresses").path("id");

    list.with("ETH", address).activate();

    version("/v1/screenings/", latest, 2);
    await()
        .atMost(PATIENCE)
        .until(
            () -> as(OTHER_BANK).get("/v1/screenings/" + others).jsonPath().getInt("version") == 2);
    assertThat(get("/v1/screenings/", older).getInt("version")).isEqualTo(1);
  }

  @Test
  void newerSnapshotThatSaysTheSameOfAnAddressChangesNothing() {
    list.with("ETH", address).activate();
    String id = screened(address);
    String witness = RandomList.randomAddress(random);
    String witnessed = screened(witness);

    list.with("ETH", witness).activate();

    version("/v1/screenings/", witnessed, 2);
    assertThat(get("/v1/screenings/", id).getInt("version")).isEqualTo(1);
  }

  @Test
  void transferKeepsItsOwnTime() {
    String before = transferred(address, "2026-11-01T00:00:00Z");
    String after = transferred(address, "2026-11-20T00:00:00Z");

    list.with("ETH", address, "2026-11-10", null).activate();

    JsonPath later = version("/v1/transfers/", before, 2);
    assertThat(later.getString("verdict.action")).isEqualTo("PROCEED");
    assertThat(later.getString("verdict.reasons[0].reasonClass"))
        .isEqualTo(ReasonClass.LATER_LISTED.name());
    int blocked = blocked(after).getInt("version");
    await().atMost(PATIENCE).until(() -> transfers(after).size() == blocked);
    assertThat(transfers(after).getLast().change().previous().version()).isEqualTo(blocked - 1);
  }

  @Test
  void sameTransferPostedAgainTellsTheNewestVerdict() {
    Map<String, Object> body = body(address, "2026-11-20T00:00:00Z");
    String id = transfer(body).statusCode(201).extract().path("id");
    list.with("ETH", address).activate();
    int blocked = blocked(id).getInt("version");

    JsonPath again = transfer(body).statusCode(200).extract().jsonPath();

    assertThat(again.getInt("version")).isEqualTo(blocked);
    assertThat(again.getString("verdict.action")).isEqualTo("BLOCK");
  }

  @Test
  void textThatSeveralFamiliesSpellIsFoundUnderEachReading() {
    String legacy = "1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH";
    String id = screen(Map.of("address", legacy)).statusCode(201).extract().path("id");

    list.with("BCH", "bitcoincash:qp63uahgrxged4z5jswyt5dn5v3lzsem6cy4spdc2h").activate();

    assertThat(version("/v1/screenings/", id, 2).getString("verdict.level")).isEqualTo("SEVERE");
    list.without("bitcoincash:qp63uahgrxged4z5jswyt5dn5v3lzsem6cy4spdc2h")
        .with("ETH", RandomList.randomAddress(random))
        .activate();
    version("/v1/screenings/", id, 3);
  }

  @Test
  void labelledAddressIsHeldAndReleasedWhenItsLabelFalls() {
    String id = screened(address);
    String other = RandomList.randomAddress(random);
    RandomLabels labels = new RandomLabels().with(List.of(address, other));

    labels.activate();

    JsonPath held = version("/v1/screenings/", id, 2);
    assertThat(held.getString("verdict.action")).isEqualTo("HOLD");
    assertThat(held.getString("verdict.reasons[0].reasonClass")).isEqualTo("EXPOSURE");
    assertThat(held.getString("verdict.reasons[0].label.actor")).isEqualTo("thief");
    assertThat(held.getInt("verdict.reasons[0].label.hops")).isZero();
    assertThat(held.getString("change.cause.kind")).isEqualTo("LABEL");
    assertThat(held.getString("change.cause.source")).isEqualTo(labels.pack());
    labels.without(List.of(address)).activate();
    assertThat(version("/v1/screenings/", id, 3).getString("verdict.action")).isEqualTo("PROCEED");
  }

  @Test
  void dayOnWhichAListingEndsChangesWhatWasListed() {
    list.with("ETH", address, "2022-01-01", "2026-11-01").activate();
    await().atMost(PATIENCE).until(this::isEachListChangeJudged);
    String id = screened(address);
    assertThat(get("/v1/screenings/", id).getString("verdict.reasons[0].reasonClass"))
        .isEqualTo("FORMERLY_LISTED");
    transactions.run(
        "bank-a",
        () ->
            database.update(
                "update address_screening set verdict = replace(verdict::text,"
                    + " 'FORMERLY_LISTED', 'LISTED')::json where id = ?",
                UUID.fromString(id)));

    transactions.run(
        Caller.PLATFORM_TENANT,
        () ->
            database.update(
                "update rescreening_position set position = '2026-10-31' where feed = 'days'"));

    JsonPath newer = version("/v1/screenings/", id, 2);
    assertThat(newer.getString("change.cause.kind")).isEqualTo("DATE");
    assertThat(newer.getString("verdict.reasons[0].reasonClass")).isEqualTo("FORMERLY_LISTED");
  }

  @Test
  void categoryThatMeansAnotherLevelHasItsLabelsJudgedAgain() {
    new RandomLabels().with(List.of(address)).activate();
    String witness = RandomList.randomAddress(random);
    String witnessed = screened(witness);
    new RandomLabels().with(List.of(witness)).activate();
    version("/v1/screenings/", witnessed, 2);
    String id = screened(address);
    transactions.run(
        "bank-a",
        () ->
            database.update(
                "update address_screening set verdict = replace(verdict::text, 'SEVERE', 'HIGH')"
                    + "::json where id = ?",
                UUID.fromString(id)));

    transactions.run(
        Caller.PLATFORM_TENANT,
        () ->
            database.update(
                "update rescreening_position set position = replace(split_part(position, '|', 1),"
                    + " 'stolen-funds=SEVERE', 'stolen-funds=HIGH') || '||0'"
                    + " where feed = 'categories'"));

    JsonPath newer = version("/v1/screenings/", id, 2);
    assertThat(newer.getString("change.cause.kind")).isEqualTo("CATEGORY");
    assertThat(newer.getString("change.cause.source")).isEqualTo("stolen-funds");
    assertThat(newer.getString("verdict.level")).isEqualTo("SEVERE");
  }

  @Test
  void processThatDiesWithinABatchLosesNothingAndTellsNothingTwice() {
    String id = screened(address);
    String transfer = transferred(address, "2026-11-20T00:00:00Z");
    crashing.crash(3);

    list.with("ETH", address).activate();

    await().atMost(PATIENCE).until(() -> crashing.left() == 0);
    version("/v1/screenings/", id, 2);
    int blocked = blocked(transfer).getInt("version");
    String witness = RandomList.randomAddress(random);
    String witnessed = screened(witness);
    list.with("ETH", witness).activate();
    version("/v1/screenings/", witnessed, 2);
    await().atMost(PATIENCE).until(() -> wallets(witnessed).size() == 2);
    assertThat(wallets(id)).hasSize(2);
    assertThat(transfers(transfer)).hasSize(blocked);
    assertThat(superseded(id)).isEqualTo(1);
  }

  @Test
  void changesThatAreReadAgainAfterACrashChangeNothingTwice() {
    String id = screened(address);
    list.with("ETH", address).activate();
    version("/v1/screenings/", id, 2);
    String witness = RandomList.randomAddress(random);
    String witnessed = screened(witness);

    transactions.run(
        Caller.PLATFORM_TENANT,
        () ->
            database.update(
                "update rescreening_position set position = '0' where feed in ('lists',"
                    + " 'labels')"));
    list.with("ETH", witness).activate();

    version("/v1/screenings/", witnessed, 2);
    assertThat(get("/v1/screenings/", id).getInt("version")).isEqualTo(2);
    assertThat(superseded(id)).isEqualTo(1);
  }

  private String screened(String text) {
    return screen(Map.of("address", text)).statusCode(201).extract().path("id");
  }

  private static String transferred(String address, String occurredAt) {
    return transfer(body(address, occurredAt)).statusCode(201).extract().path("id");
  }

  private static Map<String, Object> body(String address, String occurredAt) {
    return new HashMap<>(
        Map.of(
            "externalId",
            "T-" + UUID.randomUUID(),
            "rail",
            "CHAIN",
            "direction",
            "INBOUND",
            "customer",
            Map.of("reference", "C-7", "kind", "PERSON"),
            "asset",
            "ETH",
            "amount",
            "1",
            "counterpartyAddress",
            address,
            "occurredAt",
            occurredAt));
  }

  private static JsonPath version(String path, String id, int version) {
    await().atMost(PATIENCE).until(() -> get(path, id).getInt("version") == version);
    return get(path, id);
  }

  /** Held from when the list came, blocked from when a second person approved it. */
  private static JsonPath blocked(String id) {
    await()
        .atMost(PATIENCE)
        .until(() -> get("/v1/transfers/", id).getString("verdict.action").equals("BLOCK"));
    return get("/v1/transfers/", id);
  }

  private static JsonPath get(String path, String id) {
    return as(BANK_API).get(path + id).then().statusCode(200).extract().jsonPath();
  }

  private boolean isEachListChangeJudged() {
    return transactions.call(
        Caller.PLATFORM_TENANT,
        () ->
            database
                .first(
                    "select position::bigint >= (select max(id) from watchlist_change)"
                        + " from rescreening_position where feed = 'lists'",
                    row -> row.getBoolean(1))
                .orElse(false));
  }

  private long superseded(String id) {
    return transactions.call(
        "bank-a",
        () ->
            database
                .first(
                    "select count(*) from superseded_verdict where screening = ?",
                    row -> row.getLong(1),
                    UUID.fromString(id))
                .orElseThrow());
  }

  private List<WalletScreened> wallets(String id) {
    return TestBroker.at(brokers)
        .bodies(Topics.WALLET_SCREENED, WalletScreened.class, UUID.fromString(id));
  }

  private List<TransferScreened> transfers(String id) {
    return TestBroker.at(brokers)
        .bodies(Topics.TRANSFER_SCREENED, TransferScreened.class, UUID.fromString(id));
  }
}
