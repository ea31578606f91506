package io.haetae.flow.exposure;

import io.haetae.flow.ledger.AccountTransfer;
import io.haetae.flow.ledger.Position;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** A ledger as long as a test needs it, one transfer a block; the same seed gives the same. */
final class MadeTransfers {
  static final String NETWORK = "testnet";
  static final String ASSET = "coin";
  private static final Instant BEGIN = Instant.parse("2020-01-01T00:00:00Z");
  private static final List<String> IDS = List.of("theft", "scam", "exchange", "mined");

  private final List<AccountTransfer> transfers = new ArrayList<>();
  private final int addresses;

  MadeTransfers(int count, int addresses, long seed) {
    this.addresses = addresses;
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < count; i++) {
      String from = random.nextInt(50) == 0 ? null : address(random.nextInt(addresses));
      String to = address((int) (addresses * random.nextDouble() * random.nextDouble()));
      BigInteger amount = BigInteger.valueOf(1 + random.nextLong(1_000_000_000L));
      transfers.add(
          new AccountTransfer(
              NETWORK, ASSET, new Position(i, 0, 0), BEGIN.plusSeconds(i), null, from, to, amount));
    }
  }

  static Categories categories() {
    List<Category> categories = new ArrayList<>();
    IDS.forEach(id -> categories.add(new Category(id, categories.size())));
    return Categories.of(categories, "mined");
  }

  static String address(int number) {
    return "address-" + number;
  }

  static Label label(String address, String category, Effect effect) {
    return new Label(null, address, category, effect, 90, null, null, false);
  }

  int size() {
    return transfers.size();
  }

  ExposureEngine engine() {
    ExposureEngine engine = new ExposureEngine(categories(), EngineUnits.SMALLEST);
    engine.label(
        List.of(
            label(address(0), "exchange", Effect.ENDS),
            label(address(addresses / 2), "theft", Effect.SANCTIONS),
            label(address(addresses - 1), "scam", Effect.EMITS)));
    return engine;
  }

  void feed(ExposureEngine engine, int first, int end) {
    LedgerImport load = engine.load();
    transfers.subList(first, end).forEach(load::add);
    load.finish();
  }

  ExposureEngine undisturbed() {
    ExposureEngine engine = engine();
    feed(engine, 0, size());
    return engine;
  }

  /** Of every address. */
  List<Optional<Exposure>> answers(ExposureEngine engine) {
    List<Optional<Exposure>> answers = new ArrayList<>();
    for (int i = 0; i < addresses; i++) {
      answers.add(engine.exposure(NETWORK, ASSET, address(i)));
    }
    return answers;
  }
}
