package io.haetae.local.day;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/** The transfers of the day in which there is nothing to find; the same on every run. */
final class OrdinaryTraffic {
  private static final long SEED = 20_251_128L;
  private static final Instant OPENING = Instant.parse("2025-11-27T23:30:00Z");
  private static final int DAY_SECONDS = 9 * 3600;
  private static final LocalDate FIRST_CUSTOMER = LocalDate.parse("2018-01-02");
  private static final int CUSTOMER_DAYS = 2_700;
  private static final int NEW_YORK_DELAY_SECONDS = 14 * 3600;

  /** A coin on its network with a rough price of the day, which only sizes the amounts. */
  private record Coin(
      String network, String asset, int decimals, String usdPrice, UnaryOperator<String> address) {}

  private static final List<Coin> COINS =
      List.of(
          new Coin("bitcoin", "BTC", 8, "91000", SyntheticAddress::bitcoin),
          new Coin("bitcoin", "BTC", 8, "91000", label -> SyntheticAddress.segwit("bc", label)),
          new Coin("ethereum", "ETH", 9, "3030", SyntheticAddress::evm),
          new Coin("arbitrum", "USDC", 6, "1", SyntheticAddress::evm),
          new Coin("bsc", "BNB", 9, "890", SyntheticAddress::evm),
          new Coin("kaia", "KAIA", 8, "0.07", SyntheticAddress::evm),
          new Coin("tron", "USDT", 6, "1", SyntheticAddress::tron),
          new Coin("xrp-ledger", "XRP", 6, "2.2", SyntheticAddress::ripple),
          new Coin("litecoin", "LTC", 8, "86", label -> SyntheticAddress.segwit("ltc", label)),
          new Coin("dogecoin", "DOGE", 8, "0.15", SyntheticAddress::dogecoin));

  private final SplittableRandom random = new SplittableRandom(SEED);

  List<Step> steps(int count) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      steps.add(
          switch (i % 9) {
            case 0, 1, 2 -> attempt(i);
            case 3, 4, 5 -> deposit(i);
            case 6 -> won(i, "bank-a-api", "A-5", "Exchange B");
            case 7 -> won(i, "exchange-b-api", "C-1", "Bank A");
            default -> wire(i);
          });
    }
    return steps;
  }

  private Step attempt(int number) {
    Coin coin = COINS.get(random.nextInt(COINS.size()));
    ObjectNode body = body("B", number, "C-1");
    value(body, coin, dollars(20, 9_000));
    body.put("address", coin.address().apply("counterparty " + number));
    body.put("attemptedAt", instant(0));
    return step("exchange-b-api", "withdrawal-attempts", body);
  }

  private Step deposit(int number) {
    Coin coin = COINS.get(random.nextInt(COINS.size()));
    ObjectNode body = body("B", number, "C-1");
    body.put("rail", "CHAIN").put("direction", "INBOUND");
    value(body, coin, dollars(20, 25_000));
    body.put("counterpartyAddress", coin.address().apply("counterparty " + number));
    body.put("occurredAt", instant(0));
    return step("exchange-b-api", "transfers", body);
  }

  private Step won(int number, String client, String customers, String service) {
    ObjectNode body = body(client.startsWith("bank") ? "A" : "B", number, customers);
    BigDecimal dollars = dollars(40, 18_000);
    String won =
        dollars.multiply(BigDecimal.valueOf(1_468)).setScale(0, RoundingMode.UP).toString();
    body.put("rail", "FIAT").put("direction", random.nextBoolean() ? "INBOUND" : "OUTBOUND");
    body.put("asset", "KRW").put("amount", won).put("usd", dollars.toPlainString());
    body.put("counterpartyService", service);
    body.put("occurredAt", instant(0));
    return step(client, "transfers", body);
  }

  private Step wire(int number) {
    ObjectNode body = body("NY", number, "N-3");
    String dollars = dollars(500, 90_000).toPlainString();
    body.put("rail", "FIAT").put("direction", random.nextBoolean() ? "INBOUND" : "OUTBOUND");
    body.put("asset", "USD").put("amount", dollars).put("usd", dollars);
    body.put("counterpartyService", "Bank C");
    body.put("occurredAt", instant(NEW_YORK_DELAY_SECONDS));
    return step("bank-a-ny-api", "transfers", body);
  }

  private ObjectNode body(String prefix, int number, String customers) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("externalId", "%s-20251128-1%03d".formatted(prefix, number));
    LocalDate onboardedOn = FIRST_CUSTOMER.plusDays(random.nextInt(CUSTOMER_DAYS));
    body.putObject("customer")
        .put("reference", "%s%03d".formatted(customers, 100 + number))
        .put("kind", random.nextInt(8) == 0 ? "CORPORATE" : "PERSON")
        .put("onboardedOn", onboardedOn.toString());
    return body;
  }

  private static void value(ObjectNode body, Coin coin, BigDecimal dollars) {
    BigDecimal amount =
        dollars.divide(new BigDecimal(coin.usdPrice()), coin.decimals(), RoundingMode.UP);
    body.put("network", coin.network()).put("asset", coin.asset());
    body.put("amount", amount.stripTrailingZeros().toPlainString());
    body.put("usd", dollars.toPlainString());
  }

  private BigDecimal dollars(int least, int most) {
    return BigDecimal.valueOf(random.nextLong(least * 100L, most * 100L), 2);
  }

  private String instant(int delaySeconds) {
    return OPENING.plusSeconds(delaySeconds + random.nextInt(DAY_SECONDS)).toString();
  }

  private static Step step(String client, String kind, ObjectNode body) {
    return new Step(client, kind, "", "", body, false, Expectation.nothingFound());
  }
}
