package io.haetae.wallet.lookalike;

import static io.haetae.wallet.WalletApi.BANK_ANALYST;
import static io.haetae.wallet.WalletApi.BANK_API;
import static io.haetae.wallet.WalletApi.OTHER_BANK;
import static io.haetae.wallet.WalletApi.as;
import static io.haetae.wallet.WalletApi.attempt;
import static io.haetae.wallet.WalletApi.posting;
import static io.haetae.wallet.WalletApi.screen;
import static io.haetae.wallet.WalletApi.transfer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.equalToIgnoringCase;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.haetae.testing.EmbeddedServers;
import io.haetae.wallet.RandomList;
import io.haetae.wallet.TestLists;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An attacker sends dust from an address that looks like one the customer pays. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "wallet"))
class PoisoningTest {
  private final Random random = new Random();
  private final String customer = "C-" + UUID.randomUUID();
  private final String used = RandomList.randomAddress(random);
  private final String made =
      used.substring(0, 6) + RandomList.randomAddress(random).substring(6, 38) + used.substring(38);

  @BeforeEach
  void loadLists() {
    TestLists.load();
  }

  @Test
  void paymentToALookAlikeIsHeldAndNamesTheAddressThatItResembles() {
    withdrawal(customer, used).body("verdict.action", equalTo("PROCEED"));

    withdrawal(customer, made)
        .body("verdict.action", equalTo("HOLD"))
        .body("verdict.level", equalTo("MEDIUM"))
        .body("verdict.reasons[0].reasonClass", equalTo("LOOKALIKE"))
        .body("verdict.reasons[0].lookalike.basis", equalTo("USED_BEFORE"))
        .body("verdict.reasons[0].lookalike.first", equalTo(used.substring(0, 6)))
        .body("verdict.reasons[0].lookalike.last", equalTo(used.substring(38)));
  }

  @Test
  void dustFromALookAlikeInformsItsVictimAndNoMore() {
    withdrawal(customer, used);

    deposit(customer, made, "0.01")
        .body("verdict.action", equalTo("PROCEED"))
        .body("verdict.level", equalTo("LOW"))
        .body("verdict.reasons[0].reasonClass", equalTo("LOOKALIKE"))
        .body("verdict.reasons.reasonClass", not(hasItem("EXPOSURE")));
    withdrawal(customer, used)
        .body("verdict.action", equalTo("PROCEED"))
        .body("verdict.reasons", empty());
    withdrawal(customer, made).body("verdict.action", equalTo("HOLD"));
  }

  @Test
  void dustThatComesFirstMakesNoAddressAKnownOne() {
    deposit(customer, made, "0.01").body("verdict.reasons", empty());

    withdrawal(customer, used).body("verdict.reasons", empty());
    withdrawal(customer, made).body("verdict.action", equalTo("HOLD"));
  }

  @Test
  void anotherCustomersAddressesMeanNothing() {
    withdrawal(customer, used);

    withdrawal("C-" + UUID.randomUUID(), made)
        .body("verdict.action", equalTo("PROCEED"))
        .body("verdict.reasons", empty());
  }

  @Test
  void lookAlikeThatAPersonReleasedIsNotHeldAgainForTheSameCustomerUntilThatEnds() {
    withdrawal(customer, used);
    ValidatableResponse held = withdrawal(customer, made);
    String id =
        release(BANK_ANALYST, held)
            .statusCode(201)
            .body("address", equalToIgnoringCase(made))
            .extract()
            .path("id");
    release(BANK_ANALYST, held).statusCode(409);

    withdrawal(customer, made)
        .body("verdict.action", equalTo("PROCEED"))
        .body("verdict.reasons", empty());

    String other = "C-" + UUID.randomUUID();
    withdrawal(other, used);
    withdrawal(other, made).body("verdict.action", equalTo("HOLD"));
    as(BANK_ANALYST)
        .get("/v1/lookalike-exemptions")
        .then()
        .body("items.find { it.id == '%s' }.resembles".formatted(id), equalToIgnoringCase(used));
  }

  @Test
  void withdrawnReleaseHoldsTheLookAlikeAgain() {
    withdrawal(customer, used);
    ValidatableResponse held = withdrawal(customer, made);
    String id = release(BANK_ANALYST, held).extract().path("id");

    as(BANK_ANALYST).delete("/v1/lookalike-exemptions/{id}", id).then().statusCode(204);

    withdrawal(customer, made).body("verdict.action", equalTo("HOLD"));
  }

  @Test
  void releaseIsAPersonsWordAboutAResemblanceThatWasNamed() {
    withdrawal(customer, used);
    ValidatableResponse held = withdrawal(customer, made);

    release(BANK_API, held).statusCode(403);
    release(BANK_ANALYST, held, made).statusCode(400).body("errors.pointer", hasItem("/screening"));
    as(OTHER_BANK)
        .delete("/v1/lookalike-exemptions/{id}", UUID.randomUUID())
        .then()
        .statusCode(403);
  }

  private static ValidatableResponse release(String who, ValidatableResponse held) {
    String resembles = held.extract().path("verdict.reasons[0].lookalike.resembles");
    return release(who, held, resembles);
  }

  private static ValidatableResponse release(
      String who, ValidatableResponse held, String resembles) {
    String screening = held.extract().path("id");
    return posting(
            who,
            Map.of(
                "screening",
                screening,
                "resembles",
                resembles,
                "reason",
                "The customer confirmed it by telephone",
                "expiresOn",
                LocalDate.now(ZoneOffset.UTC).plusDays(30).toString()))
        .post("/v1/lookalike-exemptions")
        .then();
  }

  @Test
  void resemblingAListedAddressInformsAndListsNothing() {
    new RandomList().with("ETH", used).activate();

    screen(Map.of("address", made))
        .body("verdict.level", equalTo("LOW"))
        .body("verdict.action", equalTo("PROCEED"))
        .body("verdict.reasons.reasonClass", contains("LOOKALIKE"))
        .body("verdict.reasons[0].lookalike.basis", equalTo("LISTED"));
    screen(Map.of("address", used)).body("verdict.reasons.reasonClass", contains("LISTED"));
  }

  private ValidatableResponse withdrawal(String reference, String address) {
    return attempt(
            Map.of(
                "externalId",
                "A-" + UUID.randomUUID(),
                "customer",
                Map.of("reference", reference, "kind", "PERSON"),
                "asset",
                "ETH",
                "amount",
                "1",
                "address",
                address,
                "attemptedAt",
                "2026-11-20T00:00:00Z"))
        .statusCode(201);
  }

  private ValidatableResponse deposit(String reference, String address, String usd) {
    return transfer(
            new HashMap<>(
                Map.of(
                    "externalId", "T-" + UUID.randomUUID(),
                    "rail", "CHAIN",
                    "direction", "INBOUND",
                    "customer", Map.of("reference", reference, "kind", "PERSON"),
                    "asset", "ETH",
                    "amount", "0.00001",
                    "usd", usd,
                    "counterpartyAddress", address,
                    "occurredAt", "2026-11-20T00:00:00Z")))
        .statusCode(201);
  }
}
