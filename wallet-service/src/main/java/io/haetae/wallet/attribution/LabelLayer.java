package io.haetae.wallet.attribution;

import io.haetae.address.Address;
import io.haetae.address.index.ListedAddresses;
import io.haetae.contracts.category.Category;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** Labels that were read together, by canonical address and by text as written. Immutable. */
final class LabelLayer {
  private static final int[] NONE = {};

  private final long version;
  private final LabelTable labels;
  private final ListedAddresses addresses;
  private final Map<String, int[]> identifiers;

  private LabelLayer(Builder builder) {
    builder.labels.trim();
    version = builder.version;
    labels = builder.labels;
    addresses = builder.addresses.build();
    identifiers = Map.copyOf(builder.identifiers);
  }

  /** The state that it was read at. */
  long version() {
    return version;
  }

  LabelTable labels() {
    return labels;
  }

  int addresses() {
    return addresses.size();
  }

  void find(Address address, IntConsumer numbers) {
    for (int number : addresses.find(address)) {
      numbers.accept(number);
    }
  }

  void find(String text, IntConsumer numbers) {
    for (int number : identifiers.getOrDefault(text, NONE)) {
      numbers.accept(number);
    }
  }

  /** Collects labels in the order of their ids; done after one build. */
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

    LabelLayer build() {
      return new LabelLayer(this);
    }

    private static int[] joined(int[] some, int[] one) {
      int[] all = Arrays.copyOf(some, some.length + 1);
      all[some.length] = one[0];
      return all;
    }
  }
}
