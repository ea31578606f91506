package io.haetae.platform.identity;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A bounded map whose entries are gone at their instant; safe for use by any number of threads. */
final class ExpiringMap<K, V> {
  private final Map<K, Entry<V>> entries = new ConcurrentHashMap<>();
  private final int maxEntries;

  private record Entry<V>(V value, Instant until) {}

  ExpiringMap(int maxEntries) {
    this.maxEntries = maxEntries;
  }

  /** The value, or null when there is none or its instant has come. */
  V get(K key, Instant now) {
    Entry<V> entry = entries.get(key);
    if (entry == null) {
      return null;
    }
    if (now.isBefore(entry.until())) {
      return entry.value();
    }
    entries.remove(key, entry);
    return null;
  }

  /** Keeps a value; a full map forgets the others rather than to grow. */
  void put(K key, V value, Instant until) {
    if (entries.size() >= maxEntries) {
      entries.clear();
    }
    entries.put(key, new Entry<>(value, until));
  }

  int size() {
    return entries.size();
  }
}
