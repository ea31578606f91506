package io.haetae.e2e.tenant;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an institution has, for one of each kind.
 *
 * @param tenant the institution
 * @param externalId its own id of the transfer
 * @param reference its customer number
 * @param ids by the collection that holds them, for example {@code alerts}, or by the parameter
 *     where a collection takes several, for example <code>{network}</code>
 */
record Specimens(String tenant, String externalId, String reference, Map<String, String> ids) {
  /** Collections that everyone reads. */
  private static final Set<String> COMMON =
      Set.of(
          "snapshots",
          "imports",
          "entities",
          "watchlists",
          "findings",
          "dead-letters",
          "attributions",
          "services",
          "mappings",
          "prices",
          "register",
          "{network}",
          "{address}");

  /**
   * The path with every parameter filled in.
   *
   * @throws IllegalStateException for a parameter of which no specimen is known: add one here
   */
  String fill(String path) {
    StringBuilder filled = new StringBuilder();
    String collection = "";
    for (String segment : path.substring(1).split("/")) {
      filled.append('/');
      if (segment.startsWith("{")) {
        filled.append(specimen(ids.containsKey(segment) ? segment : collection, path));
      } else {
        filled.append(segment);
        collection = segment;
      }
    }
    return filled.toString();
  }

  /** The same with one of its own, for an institution that has nothing else. */
  Specimens with(String owner, String collection, String id) {
    Map<String, String> all = new HashMap<>(ids);
    all.put(collection, id);
    return new Specimens(owner, externalId, reference, Map.copyOf(all));
  }

  /** True where the path speaks of something that belongs to an institution. */
  static boolean speaksOfATenant(String path) {
    return Stream.of(
            "/transfers/{",
            "/withdrawal-attempts/{",
            "/screenings/{",
            "/customers/{",
            "/alerts/{",
            "/cases/{",
            "/disputes/{")
        .anyMatch(path::contains);
  }

  /** Strings that nobody else may read. */
  List<String> secrets() {
    return Stream.concat(
            Stream.of(externalId, reference),
            ids.entrySet().stream()
                .filter(id -> !COMMON.contains(id.getKey()))
                .map(Map.Entry::getValue))
        .toList();
  }

  private String specimen(String collection, String path) {
    String id = ids.get(collection);
    if (id == null) {
      throw new IllegalStateException("No specimen for " + collection + " in " + path);
    }
    return id;
  }
}
