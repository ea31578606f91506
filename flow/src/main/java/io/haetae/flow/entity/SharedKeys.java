package io.haetae.flow.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Links addresses of one key on several networks; linear, a later use to the first. */
public final class SharedKeys {
  private final Map<String, Integer> first = new HashMap<>();

  /** The link of a use to the key's first, empty for the first itself and for contracts. */
  public Optional<Link> link(KeyUse use, long evidence) {
    if (!use.kind().shared()) {
      return Optional.empty();
    }
    Integer earlier = first.putIfAbsent(use.kind() + ":" + use.hash(), use.address());
    return Optional.ofNullable(earlier)
        .filter(address -> address != use.address())
        .map(address -> Link.of(address, use.address(), Heuristic.SAME_KEY, evidence));
  }
}
