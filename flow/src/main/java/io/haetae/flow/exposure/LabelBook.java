package io.haetae.flow.exposure;

import it.unimi.dsi.fastutil.HashCommon;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All labels, by address. */
final class LabelBook {
  private final Categories categories;
  private final Map<String, List<Label>> labels = new HashMap<>();

  private long fingerprint;

  LabelBook(Categories categories) {
    this.categories = categories;
  }

  void add(Collection<Label> more) {
    for (Label label : more) {
      categories.index(label.category());
      labels.computeIfAbsent(label.address(), address -> new ArrayList<>()).add(label);
      fingerprint += of(label);
    }
  }

  /** Replaces all labels of an address. */
  void replace(String address, Collection<Label> by) {
    List<Label> old = labels.remove(address);
    if (old != null) {
      old.forEach(label -> fingerprint -= of(label));
    }
    add(by);
  }

  /** All labels, those of an address in their order. */
  static Map<String, List<Label>> byAddress(Collection<Label> all) {
    Map<String, List<Label>> labels = new HashMap<>();
    all.forEach(
        label -> labels.computeIfAbsent(label.address(), a -> new ArrayList<>()).add(label));
    return labels;
  }

  /** Addresses that others say something else of. */
  List<String> differing(Map<String, List<Label>> others) {
    return Stream.concat(labels.keySet().stream(), others.keySet().stream())
        .distinct()
        .filter(address -> !Objects.equals(labels.get(address), others.get(address)))
        .sorted()
        .toList();
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

  /** A number that other labels do not have. */
  long fingerprint() {
    return fingerprint;
  }

  /** Addresses that somebody says something of. */
  Set<String> addresses() {
    return labels.keySet();
  }

  void write(ColumnWriter out) throws IOException {
    out.number(labels.values().stream().mapToInt(List::size).sum());
    for (List<Label> each : new TreeMap<>(labels).values()) {
      for (Label label : each) {
        label.write(out);
      }
    }
  }

  void read(ColumnReader in) {
    for (long rest = in.number(); rest > 0; rest--) {
      add(List.of(Label.read(in)));
    }
  }

  private static long of(Label label) {
    return HashCommon.mix((long) label.toString().hashCode());
  }
}
