package io.haetae.flow.exposure;

import it.unimi.dsi.fastutil.ints.IntList;

/**
 * A change of labels, carried on from the changed addresses: the signed difference over all
 * categories, for a label that begins one also ends others. The fractions are those that were
 * noted.
 */
final class LabelDifference {
  /** A label recolours no more than it passes on. */
  private static final double RECOLOURED = 2;

  private final TransferLog log;
  private final HaircutState state;
  private final ActingLabels labels;
  private final CarriedVectors carried;
  private final int categories;
  private final double least;
  private final DifferenceVectors difference;
  private final SenderLabels senders;
  private final Recolouring recolouring;
  private final DifferenceArrivals arrivals;
  private final DirectValues direct = new DirectValues();
  private final double[] was;
  private final double[] is;
  private int transfers;
  private double cut;

  /**
   * @param least share of a transfer below which a difference is cut off
   */
  LabelDifference(ExposureCore core, double least) {
    log = core.log;
    state = core.state();
    labels = core.labels;
    carried = state.carried;
    categories = core.categories.size();
    this.least = least;
    difference = new DifferenceVectors(categories, core.state().rows.size());
    senders = new SenderLabels(core.state().rows, labels);
    recolouring = new Recolouring(core.categories);
    arrivals = new DifferenceArrivals(difference, senders, recolouring.delta());
    was = new double[categories];
    is = new double[categories];
  }

  /** Names a holding that has another timeline now, with the outputs that are its address's. */
  void changed(int holding, Timeline old, IntList outputs) {
    senders.changed(holding, old);
    difference.mark(holding);
    outputs.forEach((int output) -> difference.mark(output));
  }

  LabelChange run(int first) {
    int block = first < log.size() ? log.blocks().of(first) : 0;
    int[] from = log.senders();
    DifferenceAhead ahead = new DifferenceAhead(log, state, difference, least);
    for (int i = first; i < log.size(); ) {
      int end = Math.min(log.size(), i + DifferenceAhead.WINDOW);
      ahead.touch(i, end);
      for (; i < end; i++) {
        if (difference.isTouched(from[i])) {
          while (log.blocks().end(block) <= i) {
            block++;
          }
          carry(i, from[i], log.to(i), log.blocks().second(block));
        }
      }
    }
    return new LabelChange(difference.size(), transfers, cut);
  }

  /** Adds what was carried on to what is known. */
  void write() {
    state.direct.changeBy(direct);
    new DifferenceWriter(state, difference, categories).write();
  }

  private void carry(int transfer, int from, int to, long second) {
    double fraction = log.fraction(transfer);
    if (fraction == 0) {
      return;
    }
    int slot = difference.slot(from);
    double amount = log.amount(transfer);
    if (senders.isAccount(slot)) {
      double bound = senders.isPlain(slot) ? difference.most(slot) : difference.sum(slot);
      if (bound == 0 || bound * fraction < least * amount) {
        cutOff(slot, from, to, second, fraction, amount);
        return;
      }
    }
    carryOn(transfer, from, to, second, slot);
  }

  // Shares only thin out until a holding receives again. Where all that it still holds of the
  // difference is below the cut-off, with all that it dropped before, it need not be followed.
  private void cutOff(int slot, int from, int to, long second, double fraction, double amount) {
    double most = senders.isPlain(slot) ? 1 : RECOLOURED;
    double left = difference.left(slot);
    if (left == 0 || left * fraction < least * amount) {
      cut += most * difference.sum(slot);
      difference.drop(slot);
      return;
    }
    if (to != TransferLog.OUTSIDE && !SenderLabels.ends(senders.at(slot, from, second))) {
      cut += most * difference.sum(slot) * fraction;
    }
    keep(from, slot, fraction, amount);
  }

  private void carryOn(int transfer, int from, int to, long second, int slot) {
    int acting = senders.at(slot, from, second);
    int old = senders.oldAt(slot, from, second, acting);
    if (slot < 0 && old == acting) {
      return;
    }
    double amount = log.amount(transfer);
    carried.read(transfer, was);
    if (leave(slot, log.fraction(transfer), amount)) {
      carried.replace(transfer, is);
    }
    if (old != acting || !SenderLabels.ends(acting)) {
      recolouring.apply(was, old, is, acting, amount);
      arrive(from, to, amount, acting == Timeline.NOTHING ? -1 : Timeline.category(acting));
      if (to != TransferLog.OUTSIDE) {
        recolouring.addDirect(direct, labels.target(to), amount);
      }
    }
    if (slot >= 0) {
      keep(from, slot, log.fraction(transfer), amount);
    }
  }

  /** Fills in the shares as they are now; answers whether they differ from what they were. */
  private boolean leave(int slot, double fraction, double amount) {
    System.arraycopy(was, 0, is, 0, categories);
    if (slot < 0) {
      return false;
    }
    int at = difference.settle(slot);
    double[] held = difference.held();
    double share = fraction / amount;
    for (int c = 0; c < categories; c++) {
      is[c] = Math.max(0, was[c] + held[at + c] * share);
    }
    double most = difference.most(slot) * fraction;
    return most > least * amount && most > 0;
  }

  private void keep(int from, int slot, double fraction, double amount) {
    double balance = Math.rint(amount / fraction);
    difference.keep(slot, fraction == 1 ? 0 : (balance - amount) / balance);
    if (fraction == 1 && senders.isAccount(slot)) {
      difference.unmark(from);
    }
  }

  private void arrive(int from, int to, double amount, int source) {
    double[] delta = recolouring.delta();
    double most = 0;
    double sum = 0;
    for (double d : delta) {
      most = Math.max(most, Math.abs(d));
      sum += Math.abs(d);
    }
    if (most == 0 || to == TransferLog.OUTSIDE) {
      return;
    }
    if (most < least) {
      cut += sum * amount;
      return;
    }
    transfers++;
    arrivals.add(difference.slot(from), to, amount, source, true);
    int owner = labels.owner(to);
    if (owner != TransferLog.OUTSIDE) {
      arrivals.add(difference.slot(from), owner, amount, source, false);
    }
  }
}
