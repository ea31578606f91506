package io.haetae.flow.exposure;

/**
 * The forward pass of the haircut: each transfer carries the shares of its sender's balance as it
 * was before, and what fraction of the balance it was is noted beside it.
 */
final class HaircutPass {
  private static final int BATCH = 64;

  private final TransferLog log;
  private final HaircutState state;
  private final ActingLabels labels;
  private final Emission emission;
  private final int categories;
  private final Flow flow = new Flow();

  /** Keeps the touches of a batch from being optimised away. */
  private long touched;

  HaircutPass(TransferLog log, HaircutState state, ActingLabels labels, Categories categories) {
    this.log = log;
    this.state = state;
    this.labels = labels;
    this.emission = new Emission(categories);
    this.categories = categories.size();
  }

  /** Works through the transfers from one to before another. */
  void run(int first, int end) {
    if (first >= end) {
      return;
    }
    BlockTable blocks = log.blocks();
    int block = blocks.of(first);
    for (int i = first; i < end; ) {
      while (blocks.end(block) <= i) {
        block++;
      }
      int stop = Math.min(Math.min(end, blocks.end(block)), i + BATCH);
      touch(i, stop);
      long second = blocks.second(block);
      for (; i < stop; i++) {
        step(i, second);
      }
    }
  }

  /** What the last transfer carried. */
  Flow flow() {
    return flow;
  }

  // Reads of a batch overlap in memory, which those of one transfer after another would not.
  private void touch(int first, int end) {
    long[] rows = state.rows.rows();
    double[] cells = state.pool.cells();
    int[] from = log.senders();
    int[] to = log.receivers();
    long sum = 0;
    for (int i = first; i < end; i++) {
      sum += rows[from[i] * HoldingRows.STRIDE + HoldingRows.MASK];
      sum += rows[to[i] * HoldingRows.STRIDE + HoldingRows.MASK];
    }
    double values = 0;
    for (int i = first; i < end; i++) {
      values +=
          cells[HoldingRows.offset(rows[from[i] * HoldingRows.STRIDE + HoldingRows.REFERENCE])];
      values += cells[HoldingRows.offset(rows[to[i] * HoldingRows.STRIDE + HoldingRows.REFERENCE])];
    }
    touched += sum + (long) values;
  }

  private void step(int transfer, long second) {
    int from = log.from(transfer);
    int to = log.to(transfer);
    long amount = log.amount(transfer);
    if (amount == 0 || from == to) {
      log.sent(transfer, 0, TransferLog.NONE);
      return;
    }
    long[] rows = state.rows.rows();
    int sender = from * HoldingRows.STRIDE;
    state.vectors.read(from, amount, flow);
    flow.step = 1;
    boolean plain =
        from >= TransferLog.FIRST_HOLDING
            && to >= TransferLog.FIRST_HOLDING
            && ((rows[sender + HoldingRows.MASK] | rows[to * HoldingRows.STRIDE + HoldingRows.MASK])
                    & (HoldingRows.LABELLED | HoldingRows.OUTPUT))
                == 0;
    if (plain) {
      state.vectors.receive(to, amount, flow);
    } else {
      carry(transfer, second);
    }
    leave(transfer, from, amount);
  }

  private void carry(int transfer, long second) {
    int from = log.from(transfer);
    int to = log.to(transfer);
    long amount = log.amount(transfer);
    int acting = labels.at(from, second);
    if (acting != Timeline.NOTHING) {
      emission.apply(flow, acting, amount);
      if (to != TransferLog.OUTSIDE) {
        state.direct.add(labels.target(to), Timeline.category(acting), emission.own());
      }
    }
    if (from == TransferLog.POT) {
      flow.step = 0;
      passDirect(to, amount);
    }
    int ending = labels.at(to, second);
    if (ending != Timeline.NOTHING && Timeline.effect(ending) == Effect.LOSS_OF_TRACE) {
      state.lost.add(labels.target(to), second, flow, amount);
    }
    if (to != TransferLog.OUTSIDE) {
      arrive(to, amount);
    }
  }

  private void arrive(int to, long amount) {
    state.vectors.receive(to, amount, flow);
    if ((state.rows.mask(to) & HoldingRows.OUTPUT) != 0) {
      int owner = labels.owner(to);
      if (owner != TransferLog.OUTSIDE) {
        state.vectors.receive(owner, amount, flow);
      }
    }
  }

  // The pot holds what labelled inputs sent themselves until its outputs take it.
  private void passDirect(int to, long amount) {
    double share = (double) amount / state.rows.balance(TransferLog.POT);
    state.direct.pass(TransferLog.POT, labels.target(to), share, categories);
  }

  private void leave(int transfer, int from, long amount) {
    if (from == TransferLog.OUTSIDE || from == TransferLog.UNSEEN) {
      log.sent(transfer, 0, TransferLog.NONE);
      return;
    }
    long[] rows = state.rows.rows();
    int at = from * HoldingRows.STRIDE;
    long balance = rows[at + HoldingRows.BALANCE];
    long reference = rows[at + HoldingRows.REFERENCE];
    log.sent(transfer, (double) amount / balance, (int) reference);
    rows[at + HoldingRows.BALANCE] = balance - amount;
    rows[at + HoldingRows.REFERENCE] = HoldingRows.withLastSent(reference, transfer);
    if (balance == amount
        && (from == TransferLog.POT || (rows[at + HoldingRows.MASK] & HoldingRows.OUTPUT) != 0)) {
      state.vectors.clear(from);
      state.direct.clear(TransferLog.POT, categories);
    }
  }
}
