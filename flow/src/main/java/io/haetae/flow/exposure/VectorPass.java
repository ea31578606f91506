package io.haetae.flow.exposure;

/**
 * A pass of vectors over the transfers, forward or, with the two sides of each transfer exchanged,
 * backward in time. What either does to a labelled side is its own.
 */
abstract class VectorPass {
  private static final int BATCH = 64;

  final TransferLog log;
  final HaircutState state;
  final ActingLabels labels;
  final int categories;
  final Flow flow = new Flow();

  /** Keeps the touches of a batch from being optimised away. */
  private long touched;

  VectorPass(TransferLog log, HaircutState state, ActingLabels labels, Categories categories) {
    this.log = log;
    this.state = state;
    this.labels = labels;
    this.categories = categories.size();
  }

  /** What the last transfer carried. */
  Flow flow() {
    return flow;
  }

  /** Works through the transfers of a batch. */
  abstract void work(int first, int end, long second);

  /** Changes the flow of a transfer with a side that is not plain, before it arrives. */
  abstract void colour(int transfer, int from, int to, long amount, long second);

  /** Notes that a transfer left its sender. */
  abstract void sent(int transfer, int from, long amount);

  /** Works through the transfers from one to before another, batch by batch in order. */
  final void forward(int first, int end) {
    int block = first < end ? log.blocks().of(first) : 0;
    for (int i = first; i < end; ) {
      while (log.blocks().end(block) <= i) {
        block++;
      }
      int stop = Math.min(Math.min(end, log.blocks().end(block)), i + BATCH);
      touch(i, stop);
      work(i, stop, log.blocks().second(block));
      i = stop;
    }
  }

  /** The same from the last of them to the first. */
  final void backward(int first, int end) {
    int block = first < end ? log.blocks().of(end - 1) : 0;
    for (int i = end; i > first; ) {
      while (log.blocks().first(block) >= i) {
        block--;
      }
      int start = Math.max(Math.max(first, log.blocks().first(block)), i - BATCH);
      touch(start, i);
      work(start, i, log.blocks().second(block));
      i = start;
    }
  }

  final void move(int transfer, int from, int to, long amount, long second) {
    long[] rows = state.rows.rows();
    state.vectors.read(from, amount, flow);
    flow.step = 1;
    if (state.carried != null && !TransferLog.isEndless(from)) {
      state.carried.note(transfer, flow, amount);
    }
    long kinds =
        rows[from * HoldingRows.STRIDE + HoldingRows.MASK]
            | rows[to * HoldingRows.STRIDE + HoldingRows.MASK];
    if ((kinds & HoldingRows.SPECIAL) == 0) {
      state.vectors.receive(to, amount, flow);
    } else {
      colour(transfer, from, to, amount, second);
      arrive(to, amount);
    }
    sent(transfer, from, amount);
    leave(from, amount);
  }

  // The pot holds what labelled sides of a transaction moved themselves until the others take it.
  final void passDirect(int to, long amount) {
    double share = (double) amount / state.rows.balance(TransferLog.POT);
    state.direct.pass(TransferLog.POT, labels.target(to), share, categories);
    if (share == 1) {
      state.direct.clear(TransferLog.POT, categories);
    }
  }

  private void arrive(int to, long amount) {
    if (!TransferLog.isEndless(to)) {
      state.vectors.receive(to, amount, flow);
      int owner = labels.owner(to);
      if (owner != TransferLog.OUTSIDE) {
        state.vectors.receive(owner, amount, flow);
      }
    }
  }

  private void leave(int from, long amount) {
    if (!TransferLog.isEndless(from)) {
      long[] rows = state.rows.rows();
      int at = from * HoldingRows.STRIDE;
      long left = rows[at + HoldingRows.BALANCE] - amount;
      rows[at + HoldingRows.BALANCE] = left;
      if (left == 0 && (rows[at + HoldingRows.MASK] & HoldingRows.PASSING) != 0) {
        state.vectors.clear(from);
      }
    }
  }

  // Reads of a batch overlap in memory, which those of one transfer after another would not.
  private void touch(int first, int end) {
    long[] rows = state.rows.rows();
    double[] cells = state.pool.cells();
    int[] from = log.senders();
    int[] to = log.receivers();
    double sum = 0;
    for (int i = first; i < end; i++) {
      sum += rows[from[i] * HoldingRows.STRIDE] + rows[to[i] * HoldingRows.STRIDE];
    }
    for (int i = first; i < end; i++) {
      sum += cells[state.rows.offset(from[i])] + cells[state.rows.offset(to[i])];
    }
    touched += (long) sum;
  }
}
