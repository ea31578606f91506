package io.haetae.flow.exposure;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import java.util.BitSet;

/** The timelines of labelled holdings, and of whose each output is. */
final class ActingLabels {
  private final int minted;
  private final Int2ObjectOpenHashMap<Timeline> timelines = new Int2ObjectOpenHashMap<>();

  /** Which holdings are labelled: most are not, and are asked about at every transfer. */
  private final BitSet labelled = new BitSet();

  private final OutputOwners outputs;

  ActingLabels(Categories categories, OutputOwners outputs) {
    minted = Effect.SANCTIONS.ordinal() << Timeline.CATEGORY_BITS | categories.minted();
    this.outputs = outputs;
  }

  /** Replaces the timeline of a holding; null takes it away. */
  void set(int holding, Timeline timeline) {
    labelled.set(holding, timeline != null);
    if (timeline == null) {
      timelines.remove(holding);
    } else {
      timelines.put(holding, timeline);
    }
  }

  /** The holding of the address that an output pays, or {@link TransferLog#OUTSIDE}. */
  int owner(int output) {
    return outputs.owner(output);
  }

  /** Null where there is none. */
  Timeline timeline(int holding) {
    return labelled.get(holding) ? timelines.get(holding) : null;
  }

  /** The owner of an output, and any other holding itself. */
  int target(int holding) {
    int owner = outputs.owner(holding);
    return owner == TransferLog.OUTSIDE ? holding : owner;
  }

  /** What acts on what this holding sends or receives at a time. */
  int at(int holding, long second) {
    if (holding < TransferLog.FIRST_HOLDING) {
      return fixed(holding);
    }
    Timeline timeline = timeline(holding);
    if (timeline == null) {
      timeline = timeline(target(holding));
    }
    return timeline == null ? Timeline.NOTHING : timeline.at(second);
  }

  private int fixed(int holding) {
    return switch (holding) {
      case TransferLog.OUTSIDE -> minted;
      case TransferLog.UNSEEN ->
          Effect.SANCTIONS.ordinal() << Timeline.CATEGORY_BITS | Categories.UNOBSERVED_INDEX;
      default -> Timeline.NOTHING;
    };
  }
}
