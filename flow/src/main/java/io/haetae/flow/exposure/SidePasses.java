package io.haetae.flow.exposure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The passes that are only made when somebody asks: FIFO, poison and the one backward in time. */
final class SidePasses {
  private final TransferLog log;
  private final ActingLabels labels;
  private final Categories categories;
  private final OutputOwners outputs;
  private FifoPass fifo;
  private PoisonPass poison;
  private HaircutState backward;
  private long[] begun;
  private long[] completeTo;

  SidePasses(TransferLog log, ActingLabels labels, Categories categories, OutputOwners outputs) {
    this.log = log;
    this.labels = labels;
    this.categories = categories;
    this.outputs = outputs;
    forget();
  }

  /** Starts again from the first transfer when next asked; destinations stay until traced anew. */
  void forget() {
    fifo = new FifoPass(log, labels, categories);
    poison = new PoisonPass(log, labels, categories);
  }

  /** Runs the pass backward in time from here. */
  void trace(HaircutState today, double least, long[] heights, Turns turns) {
    HaircutState traced = new HaircutState(categories.size(), least, today.rows.size(), null);
    new DestinationPass(log, traced, today, labels, categories).run(log.size());
    long[] began = new long[today.rows.size()];
    for (int i = 0; i < began.length; i++) {
      boolean owner = (today.rows.mask(i) & HoldingRows.OWNER) != 0;
      began[i] = owner ? 0 : today.rows.balance(i);
    }
    turns.turn(
        () -> {
          backward = traced;
          begun = began;
          completeTo = heights;
        });
  }

  /** Null where no pass backward was run yet. */
  HaircutState backward() {
    return backward;
  }

  /** Whether a holding was there when the pass backward began. */
  boolean knows(int holding) {
    return holding < begun.length;
  }

  /** What a holding still had then. */
  long begun(int holding) {
    return begun[holding];
  }

  long completeTo(int network) {
    return network < completeTo.length ? completeTo[network] : -1;
  }

  PolicyExposure fifo(int holding, HaircutState today, BigInteger unit, long height) {
    fifo.catchUp(today.rows.size());
    long[] held = new long[categories.size() + 1];
    for (int part : parts(holding, today)) {
      fifo.lots().each(part, (tag, amount) -> held[tag] += amount);
    }
    return answer(Policy.FIFO, holding, today, fifo.received(), held, unit, height);
  }

  PolicyExposure poison(int holding, HaircutState today, BigInteger unit, long height) {
    poison.catchUp(today.rows.size());
    long[] held = new long[categories.size() + 1];
    for (int part : parts(holding, today)) {
      for (long rest = poison.held(part); rest != 0; rest &= rest - 1) {
        held[Long.numberOfTrailingZeros(rest)] += today.rows.balance(part);
      }
    }
    return answer(Policy.POISON, holding, today, poison.received(), held, unit, height);
  }

  FifoPass fifo(int holdings) {
    fifo.catchUp(holdings);
    return fifo;
  }

  private Iterable<Integer> parts(int holding, HaircutState today) {
    return (today.rows.mask(holding) & HoldingRows.OWNER) != 0
        ? outputs.outputs(holding, today.rows.size())
        : List.of(holding);
  }

  private PolicyExposure answer(
      Policy policy,
      int holding,
      HaircutState today,
      CategorySums received,
      long[] held,
      BigInteger unit,
      long height) {
    List<PolicyShare> shares = new ArrayList<>();
    for (int i = 0; i < held.length; i++) {
      long in = received.get(holding, i);
      if (in > 0 || held[i] > 0) {
        String name = i == categories.size() ? Categories.UNATTRIBUTED : categories.at(i).id();
        shares.add(new PolicyShare(name, of(in, unit), of(held[i], unit)));
      }
    }
    long balance = 0;
    for (int part : parts(holding, today)) {
      balance += today.rows.balance(part);
    }
    return new PolicyExposure(
        policy, of(today.rows.received(holding), unit), of(balance, unit), height, shares);
  }

  private static BigInteger of(long engineUnits, BigInteger unit) {
    return BigInteger.valueOf(engineUnits).multiply(unit);
  }
}
