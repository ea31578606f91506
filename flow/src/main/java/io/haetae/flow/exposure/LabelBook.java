package io.haetae.flow.exposure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All labels, by address. */
final class LabelBook {
  private final Categories categories;
  private final Map<String, List<Label>> labels = new HashMap<>();

  LabelBook(Categories categories) {
    this.categories = categories;
  }

  void add(Collection<Label> more) {
    for (Label label : more) {
      categories.index(label.category());
      labels.computeIfAbsent(label.address(), address -> new ArrayList<>()).add(label);
    }
  }

  /** Replaces all labels of an address. */
  void replace(String address, Collection<Label> by) {
    labels.remove(address);
    add(by);
  }

  /** Null where no label of the address ever acts on this network. */
  Timeline timeline(String network, String address) {
    List<Label> all = labels.get(address);
    return all == null
        ? null
        : Timeline.of(
            all.stream()
                .filter(label -> label.network() == null || label.network().equals(network))
                .toList(),
            categories);
  }

  Collection<List<Label>> all() {
    return labels.values();
  }
}
