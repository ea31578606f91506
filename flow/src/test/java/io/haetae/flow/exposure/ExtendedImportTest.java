package io.haetae.flow.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.flow.ledger.AccountTransfer;
import io.haetae.flow.ledger.CoinInput;
import io.haetae.flow.ledger.CoinOutput;
import io.haetae.flow.ledger.CoinTransaction;
import io.haetae.flow.ledger.Position;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An engine that learns piece by piece is as one that was given everything at once. */
class ExtendedImportTest {
  private static final int LEDGERS = Boolean.getBoolean("haetae.long") ? 10_000 : 100;

  @TempDir Path folder;

  @Test
  void piecesInAnyOrderAreAsOneImport() throws IOException {
    for (long seed = 0; seed < LEDGERS; seed++) {
      SmallLedger ledger = RandomLedgers.of(seed);
      Random random = new Random(seed);
      List<AccountTransfer> all = Engines.transfers(ledger);
      ExposureEngine engine = engine(seed, ledger);
      List<AccountTransfer> given = new ArrayList<>();

      for (List<AccountTransfer> piece : pieces(all, random)) {
        extend(engine, piece);
        given.addAll(piece);
        Collections.sort(given, (a, b) -> a.position().compareTo(b.position()));
        agree("seed " + seed, ledger, engine, Engines.imported(ledger, given));
      }
    }
  }

  @Test
  void whatIsTakenBackLeavesNothingBehind() throws IOException {
    for (long seed = 0; seed < LEDGERS; seed++) {
      SmallLedger ledger = RandomLedgers.of(seed);
      Random random = new Random(seed);
      List<AccountTransfer> all = Engines.transfers(ledger);
      ExposureEngine engine = engine(seed, ledger);
      extend(engine, all);
      long above = all.get(random.nextInt(all.size())).position().height();
      List<AccountTransfer> branch =
          all.stream().filter(t -> t.position().height() <= above || random.nextBoolean()).toList();

      LedgerImport load = engine.load().insteadOf(Engines.NETWORK, above);
      branch.stream().filter(t -> t.position().height() > above).forEach(load::add);
      load.finishAsOne();

      agree("seed " + seed, ledger, engine, Engines.imported(ledger, branch));
    }
  }

  @Test
  void otherLabelsAreAsIfTheyHadStoodFromTheStart() throws IOException {
    for (long seed = 0; seed < LEDGERS; seed++) {
      SmallLedger ledger = RandomLedgers.of(seed);
      SmallLedger otherwise =
          new SmallLedger(ledger.paid(), RandomLedgers.otherLabels(seed + 1), ledger.ranks());
      ExposureEngine engine = engine(seed, ledger);
      extend(engine, Engines.transfers(ledger));

      engine.relabel(otherwise.said().stream().map(Engines::label).toList());

      agree("seed " + seed, ledger, engine, Engines.imported(otherwise));
      assertThat(engine.relabel(otherwise.said().stream().map(Engines::label).toList())).isFalse();
    }
  }

  @Test
  void residueIsCountedOnceHoweverOftenANetworkIsRead() {
    ExposureEngine engine = new ExposureEngine(CATEGORIES, (network, asset) -> BigInteger.TEN);
    engine.load().add(paid(1, 15)).finishAsOne();
    engine.load().add(paid(2, 27));
    assertThat(engine.residue(Engines.NETWORK, Engines.ASSET)).isEqualTo(5);

    engine.load().insteadOf(Engines.NETWORK, -1).add(paid(1, 15)).add(paid(2, 27)).finishAsOne();

    assertThat(engine.residue(Engines.NETWORK, Engines.ASSET)).isEqualTo(12);
  }

  @Test
  void destinationsAreThoseFromBeforeUntilTheyAreTracedAgain() throws IOException {
    SmallLedger ledger = RandomLedgers.of(3);
    List<AccountTransfer> all = Engines.transfers(ledger);
    ExposureEngine engine = engine(1, ledger);
    extend(engine, all);
    engine.traceDestinations();
    String known = all.getFirst().to();
    Destination before = engine.destination(Engines.NETWORK, Engines.ASSET, known).orElseThrow();

    engine.relabel(List.of());

    assertThat(engine.destination(Engines.NETWORK, Engines.ASSET, known)).contains(before);
  }

  @Test
  void coinsOfAnotherBranchAreAsIfTheFirstHadNotBeen() {
    List<CoinTransaction> chain =
        List.of(
            coins(1, "a", List.of(), out(50, "miner")),
            coins(2, "b", List.of(new CoinInput("a", 0, null)), out(30, "x"), out(20, "miner")),
            coins(3, "c", List.of(new CoinInput("b", 0, null)), out(30, "gone")));
    List<CoinTransaction> branch =
        List.of(
            chain.get(0),
            chain.get(1),
            coins(3, "d", List.of(new CoinInput("b", 0, null)), out(30, "y")));
    ExposureEngine engine = new ExposureEngine(CATEGORIES, EngineUnits.SMALLEST);
    LedgerImport first = engine.load();
    chain.forEach(first::add);
    first.finishAsOne();
    assertThat(engine.exposure("bitcoin", "bitcoin", "gone")).isPresent();

    LedgerImport other = engine.load().insteadOf("bitcoin", 1);
    branch.subList(1, 3).forEach(other::add);
    other.finishAsOne();

    ExposureEngine undisturbed = new ExposureEngine(CATEGORIES, EngineUnits.SMALLEST);
    LedgerImport whole = undisturbed.load();
    branch.forEach(whole::add);
    whole.finish();
    for (String address : List.of("miner", "x", "y", "gone")) {
      assertThat(engine.exposure("bitcoin", "bitcoin", address))
          .as(address)
          .isEqualTo(undisturbed.exposure("bitcoin", "bitcoin", address));
    }
    assertThat(engine.exposure("bitcoin", "bitcoin", "gone")).isEmpty();
  }

  private static final Categories CATEGORIES =
      Categories.of(List.of(new Category("mined", 0)), "mined");

  private ExposureEngine engine(long seed, SmallLedger ledger) throws IOException {
    ExposureEngine engine = Engines.empty(ledger);
    if (seed % 2 == 0) {
      engine.checkpoints(folder.resolve("" + seed), 3);
    }
    return engine;
  }

  /** Mostly one after the other, at times one that is late. */
  private static List<List<AccountTransfer>> pieces(List<AccountTransfer> all, Random random) {
    List<List<AccountTransfer>> pieces = new ArrayList<>();
    for (int from = 0; from < all.size(); ) {
      int to = Math.min(all.size(), from + 1 + random.nextInt(all.size()));
      pieces.add(all.subList(from, to));
      from = to;
    }
    if (random.nextInt(3) == 0) {
      Collections.shuffle(pieces, random);
    }
    return pieces;
  }

  private static void extend(ExposureEngine engine, List<AccountTransfer> piece) {
    LedgerImport load = engine.load();
    piece.forEach(load::add);
    load.finishAsOne();
  }

  private static void agree(
      String where, SmallLedger ledger, ExposureEngine engine, ExposureEngine atOnce) {
    engine.traceDestinations();
    atOnce.traceDestinations();
    for (String address : ledger.addresses()) {
      assertThat(engine.exposure(Engines.NETWORK, Engines.ASSET, address))
          .as("%s, %s", where, address)
          .isEqualTo(atOnce.exposure(Engines.NETWORK, Engines.ASSET, address));
      assertThat(engine.destination(Engines.NETWORK, Engines.ASSET, address))
          .as("%s, %s", where, address)
          .isEqualTo(atOnce.destination(Engines.NETWORK, Engines.ASSET, address));
    }
  }

  private static AccountTransfer paid(int height, long amount) {
    return new AccountTransfer(
        Engines.NETWORK,
        Engines.ASSET,
        new Position(height, 0, 0),
        Instant.ofEpochSecond(height),
        null,
        "a",
        "b",
        BigInteger.valueOf(amount));
  }

  private static CoinTransaction coins(
      int height, String id, List<CoinInput> inputs, CoinOutput... outputs) {
    return new CoinTransaction(
        "bitcoin",
        new Position(height, 0, 0),
        Instant.ofEpochSecond(600L * height),
        id,
        inputs,
        List.of(outputs));
  }

  private static CoinOutput out(long value, String address) {
    return new CoinOutput(value, address, null);
  }
}
