package io.haetae.flow.exposure;

import io.haetae.flow.exposure.SmallLedger.Said;
import io.haetae.flow.ledger.AccountTransfer;
import io.haetae.flow.ledger.Position;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Engines that are fed from small ledgers. */
final class Engines {
  static final String NETWORK = "testnet";
  static final String ASSET = "coin";
  private static final Map<String, Effect> EFFECTS =
      Map.of(
          "sanctions", Effect.SANCTIONS,
          "loss", Effect.LOSS_OF_TRACE,
          "ends", Effect.ENDS,
          "emits", Effect.EMITS);

  private Engines() {}

  static Categories categories(SmallLedger ledger) {
    return Categories.of(
        new TreeMap<>(ledger.ranks())
            .entrySet().stream().map(e -> new Category(e.getKey(), e.getValue())).toList(),
        SmallLedger.MINTED);
  }

  static ExposureEngine empty(SmallLedger ledger) {
    ExposureEngine engine = new ExposureEngine(categories(ledger), EngineUnits.SMALLEST, 0);
    engine.label(ledger.said().stream().map(Engines::label).toList());
    return engine;
  }

  static ExposureEngine imported(SmallLedger ledger) {
    return imported(ledger, transfers(ledger));
  }

  static ExposureEngine imported(SmallLedger ledger, List<AccountTransfer> transfers) {
    ExposureEngine engine = empty(ledger);
    LedgerImport load = engine.load();
    transfers.forEach(load::add);
    load.finish();
    return engine;
  }

  static Label label(Said said) {
    return new Label(
        null,
        said.address(),
        said.category(),
        EFFECTS.get(said.kind()),
        said.confidence(),
        said.from() == null ? null : Instant.ofEpochSecond(said.from()),
        said.to() == null ? null : Instant.ofEpochSecond(said.to()),
        said.disputed());
  }

  static List<AccountTransfer> transfers(SmallLedger ledger) {
    List<AccountTransfer> transfers = new ArrayList<>();
    for (int i = 0; i < ledger.paid().size(); i++) {
      SmallLedger.Paid paid = ledger.paid().get(i);
      transfers.add(
          new AccountTransfer(
              NETWORK,
              ASSET,
              new Position(paid.second() - 1_000_000_000, 0, i),
              Instant.ofEpochSecond(paid.second()),
              null,
              paid.from(),
              paid.to(),
              BigInteger.valueOf(paid.amount())));
    }
    return transfers;
  }

  static Exposure of(ExposureEngine engine, String address) {
    return engine.exposure(NETWORK, ASSET, address).orElseThrow();
  }
}
