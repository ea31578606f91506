package io.haetae.gateway.route;

import java.util.Map;
import java.util.Optional;

/** Which service answers a path of the API; what is not listed does not exist. */
final class RouteTable {
  private static final String VERSION = "/v1/";
  private static final String OPERATIONS = "operations";

  private static final Map<String, Upstream> RESOURCES =
      Map.ofEntries(
          Map.entry("screenings", Upstream.WALLET),
          Map.entry("transfers", Upstream.WALLET),
          Map.entry("withdrawal-attempts", Upstream.WALLET),
          Map.entry("watchlists", Upstream.WALLET),
          Map.entry("entities", Upstream.WALLET),
          Map.entry("listings", Upstream.WALLET),
          Map.entry("attributions", Upstream.WALLET),
          Map.entry("categories", Upstream.WALLET),
          Map.entry("disputes", Upstream.WALLET),
          Map.entry("services", Upstream.WALLET),
          Map.entry("customers", Upstream.WALLET),
          Map.entry("assets", Upstream.WALLET),
          Map.entry("ledger", Upstream.WALLET),
          Map.entry("graph", Upstream.WALLET),
          Map.entry("prices", Upstream.WALLET),
          Map.entry("exposures", Upstream.WALLET),
          Map.entry("names", Upstream.WALLET),
          Map.entry("name-exemptions", Upstream.WALLET),
          Map.entry("lookalike-exemptions", Upstream.WALLET),
          Map.entry("alerts", Upstream.ALERT),
          Map.entry("oversight", Upstream.ALERT),
          Map.entry("cases", Upstream.CASE));

  private static final Map<String, Upstream> OPERATED =
      Map.of("wallet", Upstream.WALLET, "alert", Upstream.ALERT, "case", Upstream.CASE);

  /**
   * A destination.
   *
   * @param upstream the service
   * @param path its own path, without query
   * @param isImport whether lists, a pack of labels or a ledger are imported there
   */
  record Destination(Upstream upstream, String path, boolean isImport) {}

  private RouteTable() {}

  /** The destination of a path such as {@code /v1/alerts/1}, empty when there is none. */
  static Optional<Destination> find(String path) {
    if (!path.startsWith(VERSION) || !PlainPath.isPlain(path)) {
      return Optional.empty();
    }
    String[] segments = path.substring(VERSION.length()).split("/", -1);
    if (segments[0].equals(OPERATIONS)) {
      return operation(path, segments);
    }
    if (isImport(segments)) {
      return Optional.of(new Destination(Upstream.WALLET_WRITER, path, true));
    }
    return Optional.ofNullable(RESOURCES.get(segments[0]))
        .map(upstream -> new Destination(upstream, path, false));
  }

  private static Optional<Destination> operation(String path, String[] segments) {
    if (segments.length < 3) {
      return Optional.empty();
    }
    String prefix = VERSION + OPERATIONS + "/" + segments[1];
    String own = VERSION + OPERATIONS + path.substring(prefix.length());
    return Optional.ofNullable(OPERATED.get(segments[1]))
        .map(upstream -> new Destination(upstream, own, false));
  }

  private static boolean isImport(String[] segments) {
    String path = String.join("/", segments);
    return path.equals("attributions/packs")
        || path.equals("ledger/imports")
        || path.equals("watchlists/bundles")
        || path.matches("watchlists/[^/]*/snapshots");
  }
}
