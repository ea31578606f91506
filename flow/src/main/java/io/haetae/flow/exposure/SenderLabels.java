package io.haetae.flow.exposure;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import java.util.Arrays;

/**
 * Which labels act on what the holdings of a difference send, and which acted before. Of a holding
 * that has a slot it is noted once, for a hub sends a million times.
 */
final class SenderLabels {
  private static final int FEW = 64;

  private final HoldingRows rows;
  private final ActingLabels labels;
  private final Int2ObjectOpenHashMap<Timeline> before = new Int2ObjectOpenHashMap<>();
  private Timeline[] timelines = new Timeline[FEW];
  private boolean[] account = new boolean[FEW];

  SenderLabels(HoldingRows rows, ActingLabels labels) {
    this.rows = rows;
    this.labels = labels;
  }

  /** Names a holding that has another timeline now. */
  void changed(int holding, Timeline old) {
    before.put(holding, old);
  }

  /** Notes the holding of a slot. */
  void open(int slot, int holding) {
    if (slot == account.length) {
      int length = Growth.of(2 * slot, slot + 1L);
      timelines = Arrays.copyOf(timelines, length);
      account = Arrays.copyOf(account, length);
    }
    timelines[slot] = labels.timeline(holding);
    account[slot] = (rows.mask(holding) & HoldingRows.PASSING) == 0 && !before.containsKey(holding);
  }

  /** Whether this is neither an output nor a pot, and its own labels are what they were. */
  boolean isAccount(int slot) {
    return slot >= 0 && account[slot];
  }

  /** Whether no label of its own ever acts on what an account sends. */
  boolean isPlain(int slot) {
    return timelines[slot] == null;
  }

  /** What acts on what a holding sends; its slot is negative where it has none. */
  int at(int slot, int holding, long second) {
    if (isAccount(slot)) {
      return timelines[slot] == null ? Timeline.NOTHING : timelines[slot].at(second);
    }
    boolean plain = (rows.mask(holding) & HoldingRows.SPECIAL) == 0;
    return plain ? Timeline.NOTHING : labels.at(holding, second);
  }

  /** What acted on it before. */
  int oldAt(int slot, int holding, long second, int acting) {
    int target = isAccount(slot) ? holding : labels.target(holding);
    if (isAccount(slot) || !before.containsKey(target)) {
      return acting;
    }
    Timeline timeline = before.get(target);
    return timeline == null ? Timeline.NOTHING : timeline.at(second);
  }

  /** Whether all that leaves is the label's own, whatever came. */
  static boolean ends(int acting) {
    return acting != Timeline.NOTHING && Timeline.effect(acting) != Effect.EMITS;
  }
}
