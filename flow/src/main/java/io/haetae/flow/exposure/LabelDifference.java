package io.haetae.flow.exposure;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntList;
import java.util.Arrays;

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
    difference = new DifferenceVectors(categories);
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
    new DifferenceWriter(state, difference, categories).write();
    return new LabelChange(difference.slots().size(), transfers, cut);
  }

  private void carry(int transfer, int from, int to, long second) {
    double fraction = log.fraction(transfer);
    if (fraction == 0) {
      return;
    }
    int slot = difference.at(from);
    int acting = labels.at(from, second);
    int old = oldAt(from, second, acting);
    if (slot < 0 && old == acting) {
      return;
    }
    double amount = log.amount(transfer);
    carried.read(transfer, was);
    boolean moved = leave(slot, fraction, amount);
    recolouring.apply(was, old, is, acting, amount);
    if (moved) {
      carried.replace(transfer, is);
    }
    arrive(from, to, amount, acting == Timeline.NOTHING ? -1 : Timeline.category(acting));
    if (to != TransferLog.OUTSIDE) {
      recolouring.addDirect(state.direct, labels.target(to), amount);
    }
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
    double[] held = difference.held();
    double balance = Math.rint(amount / fraction);
    double kept = fraction == 1 ? 0 : (balance - amount) / balance;
    double most = 0;
    for (int c = 0; c < categories; c++) {
      double moved = held[slot + c] * fraction;
      most = Math.max(most, Math.abs(moved));
      is[c] = Math.max(0, was[c] + moved / amount);
      held[slot + c] *= kept;
    }
    if (fraction == 1) {
      Arrays.fill(difference.hops(), slot, slot + categories, Flow.FAR);
    }
    return most > least * amount && most > 0;
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
    int sender = difference.at(from);
    double[] delta = recolouring.delta();
    byte[] hops = difference.hops();
    for (int c = 0; c < categories; c++) {
      difference.received()[slot + c] += delta[c] * amount;
      difference.held()[slot + c] += holds ? delta[c] * amount : 0;
      if (delta[c] > 0) {
        int hop = c == source ? 1 : sender < 0 ? Flow.FAR : hops[sender + c] + 1;
        hops[slot + c] = (byte) Math.min(hops[slot + c], hop);
      }
    }
  }
}
