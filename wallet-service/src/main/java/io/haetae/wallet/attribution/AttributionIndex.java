package io.haetae.wallet.attribution;

import io.haetae.address.index.ListedAddresses;
import io.haetae.contracts.category.Category;
import io.haetae.wallet.asset.AskedAddress;
import io.haetae.wallet.asset.Candidate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every label that stands, by canonical address and by text as written. Immutable. */
public final class AttributionIndex {
  /** Bounds what one address is said to be; the most trusted are kept. */
  private static final int MAX_FOUND = 50;

  private static final int[] NONE = {};

  private final long version;
  private final LabelTable labels;
  private final ListedAddresses addresses;
  private final Map<String, int[]> identifiers;

  private AttributionIndex(Builder builder) {
    builder.labels.trim();
    version = builder.version;
    labels = builder.labels;
    addresses = builder.addresses.build();
    identifiers = Map.copyOf(builder.identifiers);
  }

  /** The state of the labels that it was built from. */
  public long version() {
    return version;
  }

  /** How many labels it holds. */
  public int size() {
    return labels.size();
  }

  /** How many distinct addresses carry a label. */
  public int addresses() {
    return addresses.size();
  }

  /** What its labels take, in bytes: columns and texts, without the look-up by address. */
  public long labelBytes() {
    return labels.bytes();
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
      addAll(found, addresses.find(candidate.address()), day);
    }
    addAll(found, identifiers.getOrDefault(asked.text(), NONE), day);
    found.sort(
        (one, other) -> Integer.compare(other.confidence().value(), one.confidence().value()));
    return found.size() <= MAX_FOUND ? found : List.copyOf(found.subList(0, MAX_FOUND));
  }

  private void addAll(List<Attribution> found, int[] numbers, long day) {
    for (int number : numbers) {
      if (labels.holds(number, day)) {
        found.add(labels.get(number));
      }
    }
  }

  /** Collects labels; done after one build. */
  static final class Builder {
    private final long version;
    private final LabelTable labels;
    private final ListedAddresses.Builder addresses = ListedAddresses.builder();
    private final Map<String, int[]> identifiers = new HashMap<>();

    Builder(long version, List<Category> categories) {
      this.version = version;
      this.labels = new LabelTable(categories);
    }

    void add(LabelRow row) {
      int number = labels.add(row);
      if (row.payload() != null) {
        addresses.add(row.family(), row.payload(), 0, row.payload().length, number);
      } else {
        identifiers.merge(row.subject(), new int[] {number}, Builder::joined);
      }
    }

    AttributionIndex build() {
      return new AttributionIndex(this);
    }

    private static int[] joined(int[] some, int[] one) {
      int[] all = Arrays.copyOf(some, some.length + 1);
      all[some.length] = one[0];
      return all;
    }
  }
}
