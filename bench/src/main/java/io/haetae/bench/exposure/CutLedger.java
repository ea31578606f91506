package io.haetae.bench.exposure;

import io.haetae.flow.exposure.Effect;
import io.haetae.flow.exposure.NumberedEngine;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A cut of the made ledger that databases can be asked about too. Every label ends what flows into
 * its address, which spares them the ranks; and each transfer says how often either side had been
 * emptied before, for what was emptied carries nothing on.
 */
final class CutLedger {
  private static final int NONE = -1;
  private static final int PER_BLOCK = 100;
  private static final int EMITTING_SHARE = 1_000;
  private static final int SERVICES = 4;
  private static final int OTHERS = 11;

  final MadeLedger ledger;
  final int transfers;

  /** Index of the category of each address, or -1. */
  private final int[] category;

  CutLedger(int transfers, long seed) {
    this.transfers = transfers;
    ledger = new MadeLedger(transfers, NumberedEngine.FIRST, seed);
    category = new int[ledger.end()];
    java.util.Arrays.fill(category, NONE);
    category[NumberedEngine.OUTSIDE] = MadeLabels.categories().size() - 1;
    for (int i = 0; i < (ledger.end() - NumberedEngine.FIRST) / MadeLabels.HUB_SHARE; i++) {
      if (i % 4 != 0) {
        category[NumberedEngine.FIRST + i] = 1 + i / 4 % SERVICES;
      }
    }
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < ledger.end() / EMITTING_SHARE; i++) {
      int address = random.nextInt(NumberedEngine.FIRST, ledger.end());
      category[address] = 1 + SERVICES + i % OTHERS;
    }
  }

  /** An engine that has worked through it and leaves out nothing, however little. */
  NumberedEngine engine() {
    NumberedEngine engine =
        new NumberedEngine(
            MadeLabels.categories(), ledger.end(), transfers + transfers / 16, false, 0);
    engine.growTo(ledger.end());
    for (int i = NumberedEngine.FIRST; i < category.length; i++) {
      if (category[i] != NONE) {
        engine.label(i, List.of(MadeLabels.label(category[i] - 1, Effect.SANCTIONS)));
      }
    }
    engine.write(
        ledger.from,
        ledger.to,
        ledger.amount,
        transfers,
        PER_BLOCK,
        Instant.parse("2020-01-01T00:00:00Z"));
    engine.haircut();
    return engine;
  }

  /** Addresses that received something, drawn evenly. */
  int[] asked(int count, long seed) {
    boolean[] received = new boolean[ledger.end()];
    for (int payee : ledger.to) {
      received[payee] = true;
    }
    return new SplittableRandom(seed)
        .ints(NumberedEngine.FIRST, ledger.end())
        .filter(address -> received[address])
        .distinct()
        .limit(count)
        .toArray();
  }

  void writeAddresses(Path file) throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
      for (int i = 0; i < category.length; i++) {
        out.append(Integer.toString(i)).append('\n');
      }
    }
  }

  /** Payer, payee, number, the payer's category, how often payer and payee had been emptied. */
  void writeTransfers(Path file) throws IOException {
    long[] balance = openings();
    int[] emptied = new int[ledger.end()];
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
      for (int i = 0; i < transfers; i++) {
        int payer = ledger.from[i];
        int payee = ledger.to[i];
        out.append(payer + "," + payee + "," + i + "," + category[payer])
            .append("," + emptied[payer] + "," + emptied[payee] + "\n");
        balance[payer] -= ledger.amount[i];
        balance[payee] += ledger.amount[i];
        emptied[payer] += balance[payer] == 0 ? 1 : 0;
      }
    }
  }

  /** What each address must have had at first, so that it never pays what it has not. */
  private long[] openings() {
    long[] balance = new long[ledger.end()];
    long[] opening = new long[ledger.end()];
    for (int i = 0; i < transfers; i++) {
      balance[ledger.from[i]] -= ledger.amount[i];
      balance[ledger.to[i]] += ledger.amount[i];
      opening[ledger.from[i]] = Math.max(opening[ledger.from[i]], -balance[ledger.from[i]]);
    }
    return opening;
  }
}
