package io.haetae.flow.bridge;

import io.haetae.flow.SharedData;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The decoded deposits of real bridges, and the pairs that are known of them. */
final class RealDeposits {
  private static final Pattern PROPERTY = Pattern.compile("\"(\\w+)\": \"?([^\",{}\\s]+)\"?");

  /** Counts an asset in its own smallest units, by the asset that was paid in. */
  static final Measures RAW =
      (network, asset, amount) -> new Measure(asset, new BigDecimal(amount));

  private RealDeposits() {}

  /** Events of {@code Celer} or {@code Poly}. */
  static List<DepositEvent> of(String bridge) {
    String text = SharedData.text("bridges/eth-bnb/" + bridge + "/sample.json.gz");
    return Arrays.stream(text.split("\"event\":")).skip(1).map(RealDeposits::event).toList();
  }

  /** Destination transaction by source transaction. */
  static Map<String, String> pairs(String bridge) {
    return SharedData.lines("bridges/eth-bnb/" + bridge + "/label.csv.gz").stream()
        .skip(1)
        .map(line -> line.split(","))
        .collect(Collectors.toMap(part -> part[2], part -> part[4], (a, b) -> a));
  }

  private static DepositEvent event(String text) {
    Map<String, String> found =
        PROPERTY
            .matcher(text)
            .results()
            .collect(Collectors.toMap(m -> m.group(1), RealDeposits::value, (a, b) -> a));
    return new DepositEvent(
        found.get("bridge"),
        found.get("txhash"),
        Instant.ofEpochSecond(Long.parseLong(found.get("timestamp"))),
        found);
  }

  private static String value(MatchResult match) {
    return match.group(2);
  }
}
