package io.haetae.wallet.exposure;

import io.haetae.wallet.ledger.EndedImport;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Imports that an engine has worked through, each as it was then. */
record ReadImports(Map<UUID, EndedImport> imports) {
  private static final long WHOLE = -1;

  ReadImports {
    imports = Map.copyOf(imports);
  }

  static ReadImports of(Collection<EndedImport> ended) {
    return new ReadImports(
        ended.stream().collect(Collectors.toMap(EndedImport::id, Function.identity())));
  }

  /** Whether these imports are there, and none is as it was before another look. */
  boolean hasAll(ReadImports others) {
    return others.imports.values().stream()
        .allMatch(
            other ->
                imports.containsKey(other.id())
                    && !imports.get(other.id()).updatedAt().isBefore(other.updatedAt()));
  }

  /**
   * The networks of which more or something else is recorded than before, and the height above
   * which. What an extract says has no place of its own, and is put in order as a whole.
   */
  Map<String, Long> changedSince(ReadImports before) {
    Map<String, Long> above = new TreeMap<>();
    for (EndedImport one : imports.values()) {
      if (!one.equals(before.imports.get(one.id()))) {
        above.merge(one.network(), one.fromBlock() - 1, Math::min);
      }
    }
    above.replaceAll((network, height) -> hasExtract(network) ? WHOLE : height);
    return above;
  }

  private boolean hasExtract(String network) {
    return imports.values().stream()
        .anyMatch(one -> one.extract() && one.network().equals(network));
  }
}
