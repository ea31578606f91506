package io.haetae.wallet.name;

import static io.haetae.wallet.WalletApi.BANK_ANALYST;
import static io.haetae.wallet.WalletApi.BANK_API;
import static io.haetae.wallet.WalletApi.OTHER_BANK;
import static io.haetae.wallet.WalletApi.as;
import static io.haetae.wallet.WalletApi.posting;
import static io.haetae.wallet.name.NameApi.awaitName;
import static io.haetae.wallet.name.NameApi.awaitVersion;
import static io.haetae.wallet.name.NameApi.customer;
import static io.haetae.wallet.name.NameApi.entry;
import static io.haetae.wallet.name.NameApi.exempt;
import static io.haetae.wallet.name.NameApi.read;
import static io.haetae.wallet.name.NameApi.screen;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.haetae.testing.EmbeddedServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "wallet"))
class NameExemptionResourceTest {
  private static final String NAME = "Pyolmuri Harvest Company";

  private final String source = "test-" + UUID.randomUUID();
  private final String inAMonth = LocalDate.now(ZoneOffset.UTC).plusDays(30).toString();
  private String screening;

  @BeforeEach
  void aCustomerWithTheNameOfAListedOne() {
    NameApi.list(source, 1, entry("harvest", NAME, "KR-X"));
    awaitName(source, NAME);
    screening = screen(BANK_API, customer(NAME, "C-" + source)).extract().path("id");
  }

  @Test
  void exemptionReleasesUntilTheEntryChanges() {
    String id =
        exempt(screening, source, "harvest", inAMonth)
            .statusCode(201)
            .body("author", equalTo("bank-a.analyst"))
            .body("document", notNullValue())
            .extract()
            .path("id");

    read(screening)
        .body("version", equalTo(2))
        .body("verdict.action", equalTo("PROCEED"))
        .body("change.cause.kind", equalTo("NAME"))
        .body("candidates[0].exemption", equalTo(id));
    screen(BANK_API, customer(NAME, "C-" + source)).body("verdict.action", equalTo("PROCEED"));

    NameApi.list(source, 2, entry("harvest", NAME, "KR-X", "Star Harvest"));

    String latest =
        as(BANK_API)
            .queryParam("limit", 1)
            .get("/v1/screenings/names")
            .then()
            .extract()
            .path("items[0].id");
    awaitVersion(latest, 2)
        .body("verdict.action", equalTo("HOLD"))
        .body("change.cause.kind", equalTo("LIST"));
  }

  @Test
  void withdrawnExemptionAsksAgain() {
    String id = exempt(screening, source, "harvest", inAMonth).extract().path("id");

    as(BANK_ANALYST).delete("/v1/name-exemptions/{id}", id).then().statusCode(204);

    read(screening).body("version", equalTo(3)).body("verdict.action", equalTo("HOLD"));
    as(BANK_ANALYST)
        .get("/v1/name-exemptions/{id}", id)
        .then()
        .statusCode(200)
        .body("endCause", equalTo("WITHDRAWN"));
    as(BANK_ANALYST)
        .queryParam("standing", false)
        .get("/v1/name-exemptions")
        .then()
        .body("items.id", hasItem(id));
  }

  @Test
  void anotherCustomerOfTheSameNameIsHeldAllTheSame() {
    exempt(screening, source, "harvest", inAMonth).statusCode(201);

    screen(BANK_API, customer(NAME, "D-" + source)).body("verdict.action", equalTo("HOLD"));
  }

  @Test
  void badInputIsRefused() {
    exempt(screening, source, "nobody", inAMonth)
        .statusCode(400)
        .body("errors.pointer", hasItem("/party"));
    exempt(UUID.randomUUID().toString(), source, "harvest", inAMonth)
        .statusCode(400)
        .body("errors.pointer", hasItem("/screening"));
    exempt(screening, source, "harvest", "2020-01-01")
        .statusCode(400)
        .body("errors.pointer", hasItem("/expiresOn"));
    exempt(screening, source, "harvest", "2099-01-01").statusCode(400);
    exempt(screening, source, "harvest", inAMonth).statusCode(201);
    exempt(screening, source, "harvest", inAMonth).statusCode(409);
  }

  @Test
  void onlyAPersonOfTheInstitutionExempts() {
    Map<String, String> body =
        Map.of(
            "screening", screening,
            "source", source,
            "party", "harvest",
            "reason", "somebody else",
            "expiresOn", inAMonth);
    posting(BANK_API, body).post("/v1/name-exemptions").then().statusCode(403);
    String id = exempt(screening, source, "harvest", inAMonth).extract().path("id");

    as(OTHER_BANK).get("/v1/name-exemptions/{id}", id).then().statusCode(404);
    as(OTHER_BANK).delete("/v1/name-exemptions/{id}", id).then().statusCode(403);
    as(OTHER_BANK).get("/v1/name-exemptions").then().statusCode(200).body("items", hasSize(0));
  }
}
