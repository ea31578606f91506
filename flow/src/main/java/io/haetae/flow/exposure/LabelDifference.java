package io.haetae.flow.exposure;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntList;

/**
 * A change of labels, carried on from the changed addresses: the signed difference over all
 * categories, for a label that begins one also ends others. The fractions are those that were
 * noted.
 */
final class LabelDifference {
  private final TransferLog log;
  private final HaircutState state;
  private final ActingLabels labels;
  private final CarriedVectors carried;
  private final int categories;
  private final double least;
  private final DifferenceVectors difference;
  private final Int2ObjectOpenHashMap<Timeline> before = new Int2ObjectOpenHashMap<>();
  private final Recolouring recolouring;
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
    recolouring = new Recolouring(core.categories);
    was = new double[categories];
    is = new double[categories];
  }

  /** Names a holding that has another timeline now, with the outputs that are its address's. */
  void changed(int holding, Timeline old, IntList outputs) {
    before.put(holding, old);
    difference.mark(holding);
    outputs.forEach((int output) -> difference.mark(output));
  }

  LabelChange run(int first) {
    int block = first < log.size() ? log.blocks().of(first) : 0;
    int[] from = log.senders();
    int end = log.size();
    for (int i = first; i < end; i++) {
      if (difference.isTouched(from[i])) {
        while (log.blocks().end(block) <= i) {
          block++;
        }
        carry(i, from[i], log.to(i), log.blocks().second(block));
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
    if (slot >= 0 && isAccount(from)) {
      boolean plain = (state.rows.mask(from) & HoldingRows.LABELLED) == 0;
      double bound = plain ? difference.most(slot) : difference.sum(slot);
      if (bound == 0 || bound * fraction < least * amount) {
        cut += to == TransferLog.OUTSIDE ? 0 : left(slot, from, second, plain) * fraction;
        keep(from, slot, fraction, amount);
        return;
      }
    }
    carryOn(transfer, from, to, second, slot);
  }

  /** Whether this is neither an output nor a pot, and its own labels are what they were. */
  private boolean isAccount(int holding) {
    return (state.rows.mask(holding) & HoldingRows.PASSING) == 0 && !before.containsKey(holding);
  }

  /** At most so much is left out of a difference; a label recolours no more than it passes on. */
  private double left(int slot, int from, long second, boolean plain) {
    if (plain) {
      return difference.sum(slot);
    }
    return ends(labels.at(from, second)) ? 0 : 2 * difference.sum(slot);
  }

  private void carryOn(int transfer, int from, int to, long second, int slot) {
    boolean plain = (state.rows.mask(from) & HoldingRows.SPECIAL) == 0;
    int acting = plain ? Timeline.NOTHING : labels.at(from, second);
    int old = oldAt(from, second, acting);
    if (slot < 0 && old == acting) {
      return;
    }
    double amount = log.amount(transfer);
    carried.read(transfer, was);
    if (leave(slot, log.fraction(transfer), amount)) {
      carried.replace(transfer, is);
    }
    if (old != acting || !ends(acting)) {
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

  /** Whether all that leaves is the label's own, whatever came. */
  private static boolean ends(int acting) {
    return acting != Timeline.NOTHING && Timeline.effect(acting) != Effect.EMITS;
  }

  private int oldAt(int holding, long second, int acting) {
    int target = labels.target(holding);
    if (!before.containsKey(target)) {
      return acting;
    }
    Timeline timeline = before.get(target);
    return timeline == null ? Timeline.NOTHING : timeline.at(second);
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
    if (fraction == 1 && isAccount(from)) {
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
    add(from, to, amount, source, true);
    int owner = labels.owner(to);
    if (owner != TransferLog.OUTSIDE) {
      add(from, owner, amount, source, false);
    }
  }

  private void add(int from, int to, double amount, int source, boolean holds) {
    int slot = difference.open(to);
    int at = difference.settle(slot);
    int sender = difference.slot(from) * categories;
    double[] delta = recolouring.delta();
    double[] received = difference.received();
    byte[] hops = difference.hops();
    for (int c = 0; c < categories; c++) {
      received[at + c] += delta[c] * amount;
      if (delta[c] > 0) {
        int hop = c == source ? 1 : sender < 0 ? Flow.FAR : hops[sender + c] + 1;
        hops[at + c] = (byte) Math.min(hops[at + c], hop);
      }
    }
    if (holds) {
      double[] held = difference.held();
      for (int c = 0; c < categories; c++) {
        held[at + c] += delta[c] * amount;
      }
      difference.measure(slot);
    }
  }
}
