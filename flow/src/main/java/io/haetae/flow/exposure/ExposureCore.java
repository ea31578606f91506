package io.haetae.flow.exposure;

import it.unimi.dsi.fastutil.ints.Int2ObjectMap;

/** The transfers between numbered holdings with all that the passes know of them. */
final class ExposureCore {
  final Categories categories;
  final OutputOwners outputs;
  final TransferLog log;
  final ActingLabels labels;
  final SidePasses side;
  final Turns turns = new Turns();
  private final double least;
  private final boolean carrying;
  private Checkpoints checkpoints = Checkpoints.none();
  private HaircutState state;
  private HaircutPass pass;

  /** Of all labels: whether a checkpoint was made by others. */
  private long labelled;

  /**
   * @param carrying whether the shares of each transfer are kept, which a change of labels needs
   */
  ExposureCore(
      Categories categories,
      OutputOwners outputs,
      double least,
      boolean carrying,
      int expectedHoldings,
      int expectedTransfers) {
    this.categories = categories;
    this.outputs = outputs;
    this.least = least;
    this.carrying = carrying;
    log = new TransferLog(expectedTransfers);
    labels = new ActingLabels(categories, outputs);
    side = new SidePasses(log, labels, categories, outputs);
    use(fresh(expectedHoldings, carrying ? new CarriedVectors() : null));
  }

  HaircutState state() {
    return state;
  }

  HaircutPass pass() {
    return pass;
  }

  /** From now on keeps checkpoints. */
  void keep(Checkpoints other) {
    checkpoints = other;
  }

  void labelled(long fingerprint) {
    labelled = fingerprint;
  }

  void label(int holding, Timeline timeline) {
    labels.set(holding, timeline);
    state.rows.mark(holding, HoldingRows.LABELLED, timeline != null);
  }

  /** Works through a transfer as it happens: what its sender lacks arrived unseen. */
  void go(int from, int to, long amount) {
    int first = log.size();
    long lacking = amount - state.rows.balance(from);
    if (from >= TransferLog.FIRST_HOLDING && from != to && lacking > 0) {
      log.add(TransferLog.UNSEEN, from, lacking);
    }
    log.add(from, to, amount);
    pass.run(first, log.size());
  }

  /** Writes a checkpoint where one is due, at the end of what is worked through. */
  void pause() {
    checkpoints.offer(log.size(), state, log, labelled);
  }

  void trace(long[] heights) {
    side.trace(state, least, heights, turns);
  }

  /** Gives holdings other timelines and carries the difference on. */
  LabelChange relabel(Int2ObjectMap<Timeline> timelines, double cutOff) {
    LabelDifference difference = new LabelDifference(this, cutOff);
    int first = log.size();
    for (Int2ObjectMap.Entry<Timeline> entry : timelines.int2ObjectEntrySet()) {
      int holding = entry.getIntKey();
      difference.changed(holding, labels.timeline(holding), outputs.outputs(holding));
      turns.turn(() -> label(holding, entry.getValue()));
      first = Math.min(first, firstSent(holding));
      for (int output : outputs.outputs(holding)) {
        first = Math.min(first, firstSent(output));
      }
    }
    checkpoints.forgetAfter(first);
    LabelChange change = difference.run(first);
    turns.turn(
        () -> {
          difference.write();
          side.forget();
        });
    return change;
  }

  /** Gives holdings other timelines, which all has to be worked through by again. */
  void rename(Int2ObjectMap<Timeline> timelines) {
    checkpoints.forgetAfter(0);
    turns.turn(
        () ->
            timelines
                .int2ObjectEntrySet()
                .forEach(entry -> label(entry.getIntKey(), entry.getValue())));
  }

  /** Works through all transfers again. */
  void settle() {
    HaircutState next = fresh(state.rows.size(), carrying ? new CarriedVectors() : null);
    next.know(state);
    replay(next, 0, () -> {});
  }

  /** A state of some time before a transfer, and up to which transfer it goes. */
  Replay before(int position) {
    HaircutState past = fresh(0, state.carried);
    return new Replay(past, checkpoints.read(position, past));
  }

  /** Where a replay begins. */
  record Replay(HaircutState state, int from) {}

  /**
   * Works through the transfers from one on, beside what answers, and takes its place then.
   *
   * @param arrived what changes in the same turn
   */
  void replay(HaircutState next, int from, Runnable arrived) {
    HaircutPass again = new HaircutPass(log, next, labels, categories);
    for (int i = from; i < log.size(); ) {
      int due = checkpoints.due();
      int end = due > i ? Math.min(due, log.size()) : log.size();
      again.run(i, end);
      i = end;
      checkpoints.offer(i, next, log, labelled);
    }
    next.compact();
    turns.turn(
        () -> {
          use(next, again);
          side.forget();
          arrived.run();
        });
  }

  /** A state that knows nothing. */
  HaircutState fresh(int holdings, CarriedVectors carried) {
    return new HaircutState(categories.size(), least, holdings, carried);
  }

  private void use(HaircutState other) {
    use(other, new HaircutPass(log, other, labels, categories));
  }

  private void use(HaircutState other, HaircutPass its) {
    state = other;
    pass = its;
  }

  private int firstSent(int holding) {
    int first = log.size();
    for (int i = state.rows.lastSent(holding); i != TransferLog.NONE; i = log.before(i)) {
      first = i;
    }
    return first;
  }
}
