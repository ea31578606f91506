package io.haetae.flow.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.flow.ledger.AccountTransfer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes late leaves the engine as if it had come in time. */
class LateDataTest {
  private static final int LEDGERS = Boolean.getBoolean("haetae.long") ? 10_000 : 100;
  private static final int SPACING = 3;

  @TempDir Path folder;

  @Test
  void lateTransfersTakeTheirPlaces() throws IOException {
    for (long seed = 0; seed < LEDGERS; seed++) {
      SmallLedger ledger = RandomLedgers.of(seed);
      Random random = new Random(seed);
      List<AccountTransfer> all = Engines.transfers(ledger);
      int imported = 1 + random.nextInt(all.size());
      List<AccountTransfer> first = new ArrayList<>(all.subList(0, imported));
      List<AccountTransfer> then = new ArrayList<>(all.subList(imported, all.size()));
      List<AccountTransfer> late = withhold(first.subList(0, imported - 1), random);
      late.addAll(withhold(then, random));
      Collections.shuffle(late, random);

      ExposureEngine engine = engine(seed, ledger);
      load(engine, first);
      load(engine, then);
      load(engine, late);

      agree(seed, ledger, engine, undisturbed(ledger, all, imported));
    }
  }

  @Test
  void aReorganisationIsTakenBack() throws IOException {
    for (long seed = 0; seed < LEDGERS; seed++) {
      SmallLedger ledger = RandomLedgers.of(seed);
      Random random = new Random(seed);
      List<AccountTransfer> all = Engines.transfers(ledger);
      int imported = 1 + random.nextInt(all.size());
      ExposureEngine engine = engine(seed, ledger);
      load(engine, all.subList(0, imported));
      load(engine, all.subList(imported, all.size()));
      long above = all.get(random.nextInt(all.size())).position().height();

      engine.takeBack(Engines.NETWORK, above);

      List<AccountTransfer> left =
          all.stream().filter(t -> t.position().height() <= above).toList();
      ExposureEngine without = undisturbed(ledger, left, Math.min(imported, left.size()));
      agree(seed, ledger, engine, without);
      assertThat(engine.height(Engines.NETWORK)).isEqualTo(above);
      if (left.size() >= imported) {
        load(engine, all.subList(left.size(), all.size()));
        agree(seed, ledger, engine, undisturbed(ledger, all, imported));
      }
    }
  }

  @Test
  void checkpointsStayCloseBeforeTheEndAndGrowFewBefore() throws IOException {
    MadeTransfers made = new MadeTransfers(20_000, 500, 1);
    ExposureEngine engine = made.engine();
    engine.checkpoints(folder, 100);
    made.feed(engine, 0, 20_000);
    assertThat(folder.toFile().list()).hasSizeBetween(8, 40);
    made.feed(engine, 20_000, 20_000);
    assertThat(made.answers(engine)).isEqualTo(made.answers(made.undisturbed()));
  }

  private ExposureEngine engine(long seed, SmallLedger ledger) throws IOException {
    ExposureEngine engine = Engines.empty(ledger);
    if (seed % 2 == 0) {
      engine.checkpoints(folder.resolve("" + seed), SPACING);
    }
    return engine;
  }

  private static List<AccountTransfer> withhold(List<AccountTransfer> from, Random random) {
    List<AccountTransfer> withheld = new ArrayList<>();
    from.removeIf(
        transfer -> {
          boolean chosen = random.nextInt(3) == 0;
          if (chosen) {
            withheld.add(transfer);
          }
          return chosen;
        });
    return withheld;
  }

  private static ExposureEngine undisturbed(
      SmallLedger ledger, List<AccountTransfer> all, int imported) {
    ExposureEngine engine = Engines.empty(ledger);
    load(engine, all.subList(0, imported));
    load(engine, all.subList(imported, all.size()));
    return engine;
  }

  private static void load(ExposureEngine engine, List<AccountTransfer> transfers) {
    LedgerImport load = engine.load();
    transfers.forEach(load::add);
    load.finish();
  }

  /** Who never received anything is as good as unknown. */
  private static Optional<Exposure> exposure(ExposureEngine engine, String address) {
    return engine
        .exposure(Engines.NETWORK, Engines.ASSET, address)
        .filter(exposure -> exposure.received().signum() > 0);
  }

  private static void agree(
      long seed, SmallLedger ledger, ExposureEngine engine, ExposureEngine undisturbed) {
    engine.traceDestinations();
    undisturbed.traceDestinations();
    for (String address : ledger.addresses()) {
      String where = "seed %d, %s".formatted(seed, address);
      assertThat(exposure(engine, address)).as(where).isEqualTo(exposure(undisturbed, address));
      if (exposure(engine, address).isEmpty()) {
        continue;
      }
      assertThat(engine.exposure(Policy.FIFO, Engines.NETWORK, Engines.ASSET, address))
          .as(where)
          .isEqualTo(undisturbed.exposure(Policy.FIFO, Engines.NETWORK, Engines.ASSET, address));
      assertThat(engine.destination(Engines.NETWORK, Engines.ASSET, address))
          .as(where)
          .isEqualTo(undisturbed.destination(Engines.NETWORK, Engines.ASSET, address));
    }
  }
}
