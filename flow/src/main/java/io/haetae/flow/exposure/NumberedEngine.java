package io.haetae.flow.exposure;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import java.time.Instant;
import java.util.List;

/**
 * The same engine for holdings that have numbers from the start, in one network and asset: for
 * whoever keeps names elsewhere, and for measuring it.
 */
public final class NumberedEngine {
  /** The number that sends what is newly created and receives what is destroyed. */
  public static final int OUTSIDE = TransferLog.OUTSIDE;

  /** The lowest number of a holding. */
  public static final int FIRST = TransferLog.FIRST_HOLDING;

  private final ExposureCore core;
  private int holdings;

  /**
   * An engine with room for so many, which grows when there are more.
   *
   * @param carrying whether the shares of each transfer are kept outside the heap, which a change
   *     of labels needs
   */
  public NumberedEngine(
      Categories categories, int expectedHoldings, int expectedTransfers, boolean carrying) {
    this(categories, expectedHoldings, expectedTransfers, carrying, ExposureEngine.LEAST);
  }

  /**
   * The same.
   *
   * @param least units that a category begins with, where 0 leaves out nothing
   */
  public NumberedEngine(
      Categories categories,
      int expectedHoldings,
      int expectedTransfers,
      boolean carrying,
      double least) {
    core =
        new ExposureCore(
            categories,
            new OutputOwners(null),
            least,
            carrying,
            expectedHoldings + FIRST,
            expectedTransfers);
  }

  /** Makes holdings known up to before this number. */
  public void growTo(int number) {
    core.state().rows.growTo(number);
    holdings = number;
  }

  /** Replaces the labels of a holding; no transfer that they act on is known yet. */
  public void label(int holding, List<Label> its) {
    core.label(holding, Timeline.of(its, core.categories));
  }

  /** Replaces them where transfers are known, and carries the difference on. */
  public LabelChange relabel(int holding, List<Label> its, double cutOff) {
    Int2ObjectOpenHashMap<Timeline> timelines = new Int2ObjectOpenHashMap<>();
    timelines.put(holding, Timeline.of(its, core.categories));
    return core.relabel(timelines, cutOff);
  }

  /** Writes down transfers in order, with what senders must have held at first; runs no pass. */
  public void write(
      int[] from, int[] to, long[] amount, int transfers, int perBlock, Instant begin) {
    Openings openings = Openings.of(null, from, to, amount, transfers, holdings);
    for (int i = 0; i < transfers; i++) {
      if (i % perBlock == 0) {
        core.log.block(0, i / perBlock, begin.getEpochSecond() + 12L * (i / perBlock));
      }
      openings.write(from[i], to[i], core.log);
      core.log.add(from[i], to[i], amount[i]);
    }
  }

  /** Runs the haircut over all that was written, and gives back the room that it left. */
  public void haircut() {
    core.pass().run(0, core.log.size());
    core.state().compact();
  }

  /** Runs FIFO over all that was written. */
  public void fifo() {
    core.side.fifo(holdings);
  }

  /** Runs the haircut backward in time. */
  public void destinations() {
    core.trace(new long[] {core.log.blocks().size()});
  }

  /** What a holding received of each category, in units; the cells are overwritten. */
  public void received(int holding, double[] byCategory) {
    Flow flow = new Flow();
    core.state().vectors.readReceived(holding, flow);
    java.util.Arrays.fill(byCategory, 0);
    int i = 0;
    for (long rest = flow.mask; rest != 0; rest &= rest - 1) {
      byCategory[Long.numberOfTrailingZeros(rest)] = flow.value(i++);
    }
  }

  /** The fewest hops from each category, 0 where nothing of it came; the cells are overwritten. */
  public void hops(int holding, int[] byCategory) {
    Flow flow = new Flow();
    core.state().vectors.readReceived(holding, flow);
    java.util.Arrays.fill(byCategory, 0);
    int i = 0;
    for (long rest = flow.mask; rest != 0; rest &= rest - 1) {
      int category = Long.numberOfTrailingZeros(rest);
      byCategory[category] = flow.value(i) > 0 ? flow.hop(i) : 0;
      i++;
    }
  }

  /** Categories that a holding received something of. */
  public int categoriesOf(int holding) {
    return Long.bitCount(core.state().rows.mask(holding) & HoldingRows.CATEGORIES);
  }

  /** Bytes outside the heap, for the shares of each transfer. */
  public long carriedBytes() {
    return core.state().carried == null ? 0 : core.state().carried.bytes();
  }

  /** Bytes of heap. */
  public EngineMemory memory() {
    return new EngineMemory(holdings, core.log.size(), core.state().bytes(), core.log.bytes(), 0);
  }
}
