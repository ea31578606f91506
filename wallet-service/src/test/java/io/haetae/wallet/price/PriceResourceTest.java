package io.haetae.wallet.price;

import static io.haetae.wallet.WalletApi.BANK_API;
import static io.haetae.wallet.WalletApi.PLATFORM;
import static io.haetae.wallet.WalletApi.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.haetae.platform.identity.Caller;
import io.haetae.platform.tenancy.TenantTransactions;
import io.haetae.testing.EmbeddedServers;
import io.haetae.wallet.listing.SharedData;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "wallet"))
class PriceResourceTest {
  @Inject DailyPrices prices;
  @Inject TenantTransactions transactions;

  @Test
  void closesOfEachShapeAreTakenAndBlankDaysAreUnknown() {
    put("BTC", SharedData.bytes("prices/BTC-USD.csv")).body("days", greaterThan(3_000));
    put("LTC", SharedData.bytes("prices/LTC-USD.csv")).body("defective", equalTo(0));
    put("XMR", SharedData.bytes("prices/XMR-USD-1d.csv")).body("unknown", greaterThan(1_000));

    price("BTC", "2014-09-17").body("usd", startsWith("457.334"));
    price("LTC", "2014-09-18").body("usd", startsWith("4.685"));
    price("XMR", "2014-09-17").body("usd", nullValue());
  }

  @Test
  void valueIsThatOfTheDayAndUnknownIsNotZero() {
    put("ETH", SharedData.bytes("prices/ETH-USD.csv"));
    BigInteger two = new BigInteger("2000000000000000000");

    assertThat(value("ETH", two, "2017-11-09T23:59:59Z")).isEqualByComparingTo("641.77");
    assertThat(value("ETH", two, "2015-08-08T00:00:00Z")).isNull();
    assertThat(value(null, two, "2017-11-09T00:00:00Z")).as("a token of no list").isNull();
  }

  @Test
  void badRowsAreCountedAndAnotherTableIsRefused() {
    put("DOGE", bytes("Date,Close\n2030-01-01,1.5\n2030-01-02,none\n2030-01-03,-1\nx,2\n"))
        .body("days", equalTo(1))
        .body("defective", equalTo(3));
    request("DOGE", bytes("a,b\n1,2\n")).statusCode(422);
    request("NOTHING", bytes("Date,Close\n")).statusCode(422);
  }

  @Test
  void onlyThePlatformBringsPrices() {
    as(BANK_API)
        .contentType(ContentType.BINARY)
        .body(bytes("Date,Close\n"))
        .put("/v1/prices/BTC?source=x")
        .then()
        .statusCode(403);
    as(BANK_API).get("/v1/prices/USD?day=2020-01-01").then().body("usd", equalTo("1"));
  }

  private BigDecimal value(String asset, BigInteger amount, String time) {
    return transactions.call(
        Caller.PLATFORM_TENANT, () -> prices.value(asset, 18, amount, Instant.parse(time)));
  }

  private static ValidatableResponse price(String asset, String day) {
    return as(BANK_API).get("/v1/prices/{a}?day={d}", asset, day).then().statusCode(200);
  }

  private static ValidatableResponse put(String asset, byte[] csv) {
    return request(asset, csv).statusCode(200);
  }

  private static ValidatableResponse request(String asset, byte[] csv) {
    return as(PLATFORM)
        .contentType(ContentType.BINARY)
        .body(csv)
        .put("/v1/prices/{a}?source=test", asset)
        .then();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
