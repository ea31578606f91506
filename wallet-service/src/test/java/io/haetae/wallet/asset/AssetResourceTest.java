package io.haetae.wallet.asset;

import static io.haetae.wallet.WalletApi.AUDITOR;
import static io.haetae.wallet.WalletApi.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.haetae.testing.EmbeddedServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "wallet"))
class AssetResourceTest {
  @Test
  void everyoneWithATokenSeesWhatCanBeAsked() {
    as(AUDITOR)
        .get("/v1/assets")
        .then()
        .statusCode(200)
        .body("assets.find { it.symbol == 'BTC' }.aliases", hasItem("XBT"))
        .body("networks.find { it.id == 'bsc' }.family", equalTo("EVM"));
    given().get("/v1/assets").then().statusCode(401);
  }
}
