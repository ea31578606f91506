package io.haetae.flow.bridge;

import java.time.Duration;
import java.util.Map;

/**
 * How a payout may differ from its deposit. Windows after 1f.ai's published methodology of bridge
 * pairing, as is the weight of the score: 40 who, 40 value, 20 time.
 *
 * @param maxFeePerMille most that the service keeps, in thousandths of the value
 * @param windows longest delay by service
 * @param otherwise longest delay of services that are not named
 * @param receiverFactor how many times longer a payout to the named receiver may take
 * @param margin a rival whose score comes as near as this makes a pair ambiguous
 */
public record PairingParameters(
    int maxFeePerMille,
    Map<String, Duration> windows,
    Duration otherwise,
    int receiverFactor,
    int margin) {
  /** Published windows; a fee of up to 0.3 %. */
  public static final PairingParameters DEFAULT =
      new PairingParameters(
          3,
          Map.of(
              "StargateProtocol", Duration.ofSeconds(180),
              "LayerZero", Duration.ofSeconds(180),
              "Across", Duration.ofSeconds(300),
              "Wormhole", Duration.ofSeconds(1_800),
              "Polygon PoS", Duration.ofSeconds(3_600),
              "Plasma", Duration.ofDays(7)),
          Duration.ofSeconds(600),
          6,
          5);

  /** Copies the windows. */
  public PairingParameters {
    windows = Map.copyOf(windows);
  }

  /** Longest delay of a service. */
  public Duration window(String service) {
    return service == null ? otherwise : windows.getOrDefault(service, otherwise);
  }
}
