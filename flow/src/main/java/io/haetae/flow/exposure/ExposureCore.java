package io.haetae.flow.exposure;

import it.unimi.dsi.fastutil.ints.Int2ObjectMap;

/** The transfers between numbered holdings with all that the passes know of them. */
final class ExposureCore {
  final Categories categories;
  final OutputOwners outputs;
  final TransferLog log;
  final ActingLabels labels;
  final SidePasses side;
  private final double least;
  private final boolean carrying;
  private HaircutState state;
  private HaircutPass pass;

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
    use(new HaircutState(categories.size(), least, expectedHoldings, carrying));
  }

  HaircutState state() {
    return state;
  }

  HaircutPass pass() {
    return pass;
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

  void trace(long[] heights) {
    side.trace(state, least, heights);
  }

  /** Gives holdings other timelines and carries the difference on. */
  LabelChange relabel(Int2ObjectMap<Timeline> timelines, double cutOff) {
    LabelDifference difference = new LabelDifference(this, cutOff);
    int first = log.size();
    for (Int2ObjectMap.Entry<Timeline> entry : timelines.int2ObjectEntrySet()) {
      int holding = entry.getIntKey();
      difference.changed(holding, labels.timeline(holding), outputs.outputs(holding));
      label(holding, entry.getValue());
      first = Math.min(first, firstSent(holding));
      for (int output : outputs.outputs(holding)) {
        first = Math.min(first, firstSent(output));
      }
    }
    side.forget();
    return difference.run(first);
  }

  /** Works through all transfers again. */
  void settle() {
    HaircutState old = state;
    use(new HaircutState(categories.size(), least, old.rows.size(), carrying));
    state.rows.growTo(old.rows.size());
    for (int i = 0; i < old.rows.size(); i++) {
      state.rows.mark(i, old.rows.mask(i) & HoldingRows.KINDS, true);
    }
    side.forget();
    pass.run(0, log.size());
  }

  private void use(HaircutState other) {
    state = other;
    pass = new HaircutPass(log, state, labels, categories);
  }

  private int firstSent(int holding) {
    int first = log.size();
    for (int i = state.rows.lastSent(holding); i != TransferLog.NONE; i = log.before(i)) {
      first = i;
    }
    return first;
  }
}
