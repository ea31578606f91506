package io.haetae.e2e.fault;

import io.haetae.e2e.fault.PlannedTransfer.Cause;
import io.haetae.local.day.SyntheticAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Makes transfers from a seed. About one in six must raise an alert; customers and days repeat, so
 * that many verdicts fall on one alert and several alerts on one case.
 */
final class TransferGenerator {
  private static final int CUSTOMERS = 40;
  private static final int DAYS = 3;
  private static final int DAY_SECONDS = 86_400;

  /** All transfers occur from here, on days that no other journey uses. */
  static final Instant FIRST_DAY = Instant.parse("2025-11-24T00:00:00Z");

  /** All transfers occur before. */
  static final Instant END = FIRST_DAY.plusSeconds(DAYS * DAY_SECONDS);

  /** A name of the sample's sanctions list. */
  private record Listed(String network, String asset, String address, String entity) {}

  private static final List<Listed> LISTED =
      List.of(
          new Listed(
              "polygon", "POL", "0x098B716B8Aaf21512996dC57EB0615e2383E2f96", "LAZARUS GROUP"),
          new Listed(
              "ethereum", "ETH", "0x35fb6f6db4fb05e6a4ce86f2c93691425626d4b1", "LAZARUS GROUP"),
          new Listed("bitcoin", "BTC", "134r8iHv69xdT6p5qVKTsHrcUEuBVZAYak", "TIAN, Yinyin"),
          new Listed("tron", "USDT", "TA3941uFAvmVibSkQ6fMJXxmaSNovX86mz", "CHEIL CREDIT BANK"));

  private final String run;
  private final SplittableRandom random;

  TransferGenerator(long seed) {
    this.run = Long.toHexString(seed);
    this.random = new SplittableRandom(seed);
  }

  List<PlannedTransfer> transfers(int count) {
    List<PlannedTransfer> transfers = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      transfers.add(transfer(number));
    }
    return List.copyOf(transfers);
  }

  private PlannedTransfer transfer(int number) {
    Instant at = FIRST_DAY.plusSeconds(random.nextInt(DAYS * DAY_SECONDS));
    LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
    int kind = random.nextInt(100);
    if (kind < 7) {
      Listed listed = LISTED.get(random.nextInt(LISTED.size()));
      Cause cause = new Cause("LISTED", listed.entity(), day, true);
      return attempt(number, at, listed.network(), listed.asset(), listed.address(), cause);
    }
    if (kind < 13) {
      Listed listed = LISTED.get(random.nextInt(LISTED.size()));
      Cause cause = new Cause("LISTED", listed.entity(), day, true);
      return deposit(number, at, listed.network(), listed.asset(), listed.address(), cause);
    }
    if (kind < 17) {
      return won(number, at, "KuCoin", new Cause("UNREPORTED_SERVICE", "KuCoin", day, false));
    }
    String label = run + "/" + number;
    return switch (kind % 3) {
      case 0 -> attempt(number, at, "ethereum", "ETH", SyntheticAddress.evm(label), null);
      case 1 -> deposit(number, at, "bitcoin", "BTC", SyntheticAddress.bitcoin(label), null);
      default -> won(number, at, "Bank C", null);
    };
  }

  private PlannedTransfer attempt(
      int number, Instant at, String network, String asset, String address, Cause cause) {
    String rest =
        """
        "network": "%s", "asset": "%s", "amount": "%s", "address": "%s", "attemptedAt": "%s"
        """
            .formatted(network, asset, amount(), address, at);
    return planned(number, "/v1/withdrawal-attempts", rest, cause);
  }

  private PlannedTransfer deposit(
      int number, Instant at, String network, String asset, String address, Cause cause) {
    String rest =
        """
        "rail": "CHAIN", "direction": "INBOUND", "network": "%s", "asset": "%s", "amount": "%s",
        "counterpartyAddress": "%s", "occurredAt": "%s"
        """
            .formatted(network, asset, amount(), address, at);
    return planned(number, "/v1/transfers", rest, cause);
  }

  private PlannedTransfer won(int number, Instant at, String service, Cause cause) {
    String rest =
        """
        "rail": "FIAT", "direction": "INBOUND", "asset": "KRW", "amount": "%d",
        "counterpartyService": "%s", "occurredAt": "%s"
        """
            .formatted(random.nextInt(10_000, 90_000_000), service, at);
    return planned(number, "/v1/transfers", rest, cause);
  }

  private PlannedTransfer planned(int number, String path, String rest, Cause cause) {
    boolean exchange = random.nextInt(4) > 0;
    String customer = "F-%s-%02d".formatted(run, random.nextInt(CUSTOMERS));
    String externalId = "fault-%s-%05d".formatted(run, number);
    String body =
        """
        {"externalId": "%s", "customer": {"reference": "%s", "kind": "PERSON"},
         "memo": "합성 데이터 · synthetic data", %s}
        """
            .formatted(externalId, customer, rest.strip());
    return new PlannedTransfer(
        exchange ? "exchange-b" : "bank-a",
        exchange ? "exchange-b-api" : "bank-a-api",
        externalId,
        customer,
        path,
        body,
        Optional.ofNullable(cause));
  }

  private String amount() {
    return random.nextInt(1, 400) + "." + random.nextInt(1, 10);
  }
}
