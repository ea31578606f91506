package io.haetae.wallet.history;

import static io.haetae.wallet.WalletApi.AUDITOR;
import static io.haetae.wallet.WalletApi.BANK_ANALYST;
import static io.haetae.wallet.WalletApi.as;
import static io.haetae.wallet.WalletApi.importList;
import static io.haetae.wallet.WalletApi.proposeList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.haetae.contracts.asset.Assets;
import io.haetae.platform.identity.Caller;
import io.haetae.platform.tenancy.TenantTransactions;
import io.haetae.testing.EmbeddedServers;
import io.haetae.wallet.asset.AddressResolver;
import io.haetae.wallet.asset.AskedAddress;
import io.haetae.wallet.listing.SharedData;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two questions about a day, whatever the order in which we came to know. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "wallet"))
class ListingHistoryTest {
  private static final String LOG = "sanctions/ofac-addresses/change-log_to_2025-11.csv";
  private static final Map<String, String> CHANGE_LOG =
      Map.of("format", "ADDRESS_CHANGE_LOG", "jurisdiction", "US");
  private static final int PAIRS = 5_000;
  private static final long SEED = 20251128;

  @Inject ListingHistory history;
  @Inject AddressResolver addresses;
  @Inject TenantTransactions transactions;

  private final Assets assets = Assets.load();
  private final String source = "days-" + UUID.randomUUID();

  @Test
  void logsInEitherOrderTellWhatWasOnOurListOnEachOfFiveThousandDays() {
    String text = new String(SharedData.bytes(LOG), StandardCharsets.UTF_8);
    LogOracle oracle = new LogOracle(text);
    for (String order : List.of("there", "back")) {
      List<byte[]> parts = new ArrayList<>(oracle.logOfEachWatcher());
      List<byte[]> ordered = order.equals("back") ? parts.reversed() : parts;
      ordered.forEach(
          part ->
              proposeList(source + "-" + order, CHANGE_LOG, part)
                  .statusCode(201)
                  .body("state", equalTo("HISTORY")));
    }
    Random random = new Random(SEED);
    List<String> wrong = new ArrayList<>();

    for (int i = 0; i < PAIRS; i++) {
      LogOracle.Logged asked = oracle.any(random);
      LocalDate day = oracle.anyDay(random);
      ListingAnswer answer = answer(asked, day);
      boolean expected = oracle.isOnList(asked, day);
      for (String order : List.of("there", "back")) {
        String name = source + "-" + order;
        boolean known = answer.known().stream().anyMatch(it -> it.source().equals(name));
        if (known != expected) {
          wrong.add("%s %s: %s on %s".formatted(order, expected, asked, day));
        }
        boolean legal =
            answer.legal().stream()
                .filter(it -> it.source().equals(name))
                .anyMatch(LegalListing::listedThatDay);
        boolean gone = oracle.goneSince(asked).filter(since -> !day.isBefore(since)).isPresent();
        if (legal == gone) {
          wrong.add("%s, legally, gone %s: %s on %s".formatted(order, gone, asked, day));
        }
      }
    }

    assertThat(wrong).as("seed %d", SEED).isEmpty();
  }

  @Test
  void snapshotsOfEarlierDaysTellTheSameInEitherOrder() {
    String first = "[\"%s\", \"%s\"]".formatted(address(1), address(2));
    String second = "[\"%s\", \"%s\"]".formatted(address(2), address(3));
    seen("there", first, "2024-09-27");
    seen("there", second, "2025-06-20");
    seen("back", second, "2025-06-20");
    seen("back", first, "2024-09-27");

    for (String order : List.of("there", "back")) {
      onList(order, 1, "2024-09-26", false);
      onList(order, 1, "2024-09-27", true);
      onList(order, 1, "2025-06-19", true);
      onList(order, 1, "2025-06-20", false);
      onList(order, 2, "2026-01-01", true);
      onList(order, 3, "2025-06-19", false);
    }
  }

  @Test
  void oneIsAQuestionOfKnowledgeAndTheOtherOfLaw() {
    String json =
        """
        {"source": "%s", "title": "Dated", "publishedOn": "2025-11-28", "kind": "SANCTIONS",
         "jurisdiction": "KR", "entries": [
          {"id": "dated", "entity": {"name": "Dated"}, "stateActor": false, "announced": "2023-02-10",
           "effective": "2023-02-10", "ended": "2024-01-01",
           "addresses": [{"asset": "ETH", "address": "%s"}]},
          {"id": "undated", "entity": {"name": "Undated"}, "stateActor": false,
           "addresses": [{"asset": "ETH", "address": "%s"}]}]}
        """
            .formatted(source, address(4), address(5));
    importList(source, Map.of("format", "HAETAE_JSON"), json.getBytes(StandardCharsets.UTF_8))
        .statusCode(201);

    assertAnswer(4, "2023-02-09", false, false);
    assertAnswer(4, "2023-02-10", false, true);
    assertAnswer(4, "2024-01-01", false, false);
    assertAnswer(5, "1990-01-01", false, true);
    as(AUDITOR)
        .queryParam("address", address(5))
        .get("/v1/listings")
        .then()
        .statusCode(200)
        .body("onOurListThatDay", equalTo(true))
        .body("legallyListedThatDay", equalTo(true))
        .body("known.source", contains(source))
        .body("listsThatDay", hasItem(source));
  }

  @Test
  void whatCannotBeAskedIsRefused() {
    ask("no address", "2024-01-01").statusCode(400).body("errors[0].pointer", equalTo("address"));
    ask(address(9), "2124-01-01").statusCode(400).body("errors[0].pointer", equalTo("on"));
    as(AUDITOR).get("/v1/listings").then().statusCode(400);
  }

  private void assertAnswer(int number, String day, boolean known, boolean legal) {
    ask(address(number), day)
        .statusCode(200)
        .body("onOurListThatDay", equalTo(known))
        .body("legallyListedThatDay", equalTo(legal))
        .body("listsThatDay", not(hasItem(source)));
  }

  private static io.restassured.response.ValidatableResponse ask(String address, String day) {
    return as(BANK_ANALYST)
        .queryParam("address", address)
        .queryParam("on", day)
        .get("/v1/listings")
        .then();
  }

  private void seen(String order, String json, String day) {
    importList(
            source + "-" + order,
            Map.of("format", "ADDRESS_JSON", "asset", "ETH", "seenOn", day),
            json.getBytes(StandardCharsets.UTF_8))
        .statusCode(201)
        .body("state", equalTo("HISTORY"));
  }

  private void onList(String order, int number, String day, boolean expected) {
    String name = source + "-" + order;
    List<String> sources = ask(address(number), day).extract().path("known.source");
    assertThat(sources.contains(name)).as("%s %d %s", order, number, day).isEqualTo(expected);
  }

  private ListingAnswer answer(LogOracle.Logged asked, LocalDate day) {
    AskedAddress address =
        addresses.asked(null, assets.asset(asked.asset()).orElse(null), asked.text());
    return transactions.call(Caller.PLATFORM_TENANT, () -> history.answer(address, day));
  }

  private String address(int number) {
    return "0x%032x%08x".formatted(source.hashCode() & 0xffffffffL, number);
  }
}
