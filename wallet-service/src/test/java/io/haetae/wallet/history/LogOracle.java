package io.haetae.wallet.history;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * What a change log says, told again in another way: the state of each address after each day, as
 * plain maps. Where one day both adds and removes, the address was respelled and is on the list.
 */
final class LogOracle {
  /** An asset and an address as one row of the log has it. */
  record Logged(String asset, String text) {}

  private final String header;
  private final Map<String, List<String>> rowsOfWatcher = new LinkedHashMap<>();
  private final List<Logged> rows = new ArrayList<>();
  private final Map<Logged, TreeMap<LocalDate, Boolean>> days = new HashMap<>();
  private LocalDate first = LocalDate.MAX;
  private LocalDate last = LocalDate.MIN;

  LogOracle(String csv) {
    List<String> lines = csv.lines().toList();
    header = lines.getFirst();
    lines.stream().skip(1).filter(line -> !line.isBlank()).forEach(this::read);
  }

  /** The log cut in two, or into as many parts as watchers kept it. */
  List<byte[]> logOfEachWatcher() {
    return rowsOfWatcher.values().stream()
        .map(
            part ->
                (header + "\n" + String.join("\n", part) + "\n").getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  Logged any(Random random) {
    return rows.get(random.nextInt(rows.size()));
  }

  LocalDate anyDay(Random random) {
    long span = last.toEpochDay() - first.toEpochDay() + 60;
    return first.minusDays(30).plusDays(random.nextLong(span));
  }

  boolean isOnList(Logged asked, LocalDate day) {
    return ofAddress(asked).stream()
        .map(states -> states.floorEntry(day))
        .anyMatch(state -> state != null && state.getValue());
  }

  /** The day since which it is gone for good. */
  Optional<LocalDate> goneSince(Logged asked) {
    List<TreeMap<LocalDate, Boolean>> all = ofAddress(asked);
    return all.stream().anyMatch(states -> states.lastEntry().getValue())
        ? Optional.empty()
        : all.stream().map(TreeMap::lastKey).max(Comparator.naturalOrder());
  }

  /** One address may be listed for several assets of one family, and is one address. */
  private List<TreeMap<LocalDate, Boolean>> ofAddress(Logged asked) {
    String text = asked.text().toLowerCase(Locale.ROOT);
    String family = family(asked.asset(), text);
    return days.entrySet().stream()
        .filter(entry -> entry.getKey().text().equals(text))
        .filter(entry -> family(entry.getKey().asset(), text).equals(family))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static String family(String asset, String lowerText) {
    if (lowerText.startsWith("0x")) {
      return "EVM";
    }
    if (asset.equals("USDT")) {
      return lowerText.startsWith("t") ? "TRX" : "XBT";
    }
    return asset;
  }

  private void read(String line) {
    String[] fields = line.split(",", 5);
    LocalDate day = LocalDate.parse(fields[0]);
    boolean listed = !fields[1].equals("remove");
    Logged logged = new Logged(fields[2], fields[3]);
    rows.add(logged);
    days.computeIfAbsent(
            new Logged(logged.asset(), logged.text().toLowerCase(Locale.ROOT)),
            key -> new TreeMap<>())
        .merge(day, listed, Boolean::logicalOr);
    first = day.isBefore(first) ? day : first;
    last = day.isAfter(last) ? day : last;
    String watcher = line.substring(line.lastIndexOf(',') + 1);
    rowsOfWatcher.computeIfAbsent(watcher, key -> new ArrayList<>()).add(line);
  }
}
