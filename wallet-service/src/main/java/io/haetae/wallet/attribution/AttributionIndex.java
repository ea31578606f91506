package io.haetae.wallet.attribution;

import io.haetae.wallet.asset.AskedAddress;
import io.haetae.wallet.asset.Candidate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Every label that stands: those read together once, less and plus what changed since. */
public final class AttributionIndex {
  /** Bounds what one address is said to be; the most trusted are kept. */
  private static final int MAX_FOUND = 50;

  private static final Comparator<Attribution> TRUSTED_FIRST =
      Comparator.comparingInt((Attribution label) -> -label.confidence().value())
          .thenComparingLong(Attribution::id);

  private final long version;
  private final LabelLayer base;
  private final BitSet changed;
  private final LabelLayer recent;

  /**
   * The labels of two layers.
   *
   * @param version the state that both together stand for
   * @param base what was read whole
   * @param changedIds labels of the base that changed since
   * @param recent those of the changed that stand
   */
  AttributionIndex(long version, LabelLayer base, Collection<Long> changedIds, LabelLayer recent) {
    this.version = version;
    this.base = base;
    this.recent = recent;
    this.changed = new BitSet();
    changedIds.stream()
        .mapToInt(id -> base.labels().number(id))
        .filter(number -> number >= 0)
        .forEach(changed::set);
  }

  /** The state of the labels that it stands for. */
  public long version() {
    return version;
  }

  /** How many labels it holds. */
  public int size() {
    return base.labels().size() - changed.cardinality() + recent.labels().size();
  }

  /** How many distinct addresses carry a label; those that carry only fallen ones are counted. */
  public int addresses() {
    return base.addresses() + recent.addresses();
  }

  /** What its labels take, in bytes: columns and texts, without the look-up by address. */
  public long labelBytes() {
    return base.labels().bytes() + recent.labels().bytes();
  }

  /**
   * The labels of an address, the most trusted first.
   *
   * @param at the time in the world at which they have to hold
   */
  public List<Attribution> find(AskedAddress asked, Instant at) {
    long day = at.atZone(ZoneOffset.UTC).toLocalDate().toEpochDay();
    List<Attribution> found = new ArrayList<>();
    for (Candidate candidate : asked.candidates()) {
      base.find(candidate.address(), number -> addBase(found, number, day));
      recent.find(candidate.address(), number -> add(found, recent, number, day));
    }
    base.find(asked.text(), number -> addBase(found, number, day));
    recent.find(asked.text(), number -> add(found, recent, number, day));
    found.sort(TRUSTED_FIRST);
    return found.size() <= MAX_FOUND ? found : List.copyOf(found.subList(0, MAX_FOUND));
  }

  LabelLayer base() {
    return base;
  }

  private void addBase(List<Attribution> found, int number, long day) {
    if (!changed.get(number)) {
      add(found, base, number, day);
    }
  }

  private static void add(List<Attribution> found, LabelLayer layer, int number, long day) {
    if (layer.labels().holds(number, day)) {
      found.add(layer.labels().get(number));
    }
  }
}
