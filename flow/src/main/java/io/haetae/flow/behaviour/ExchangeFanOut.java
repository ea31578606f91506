package io.haetae.flow.behaviour;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Funds of one origin spread over many exchanges, straight or by one deposit address each. After
 * the theft from Upbit (2019) they went to 51 exchanges beside three self-run ones (Korean National
 * Police Agency, 2024).
 */
public record ExchangeFanOut(Parameters parameters)
    implements Behaviour<ExchangeFanOut.Parameters> {
  /**
   * When it is that.
   *
   * @param minServices fewest different services
   * @param within the time in which all are paid
   * @param maxRead addresses without a label that are looked into, lest a hub spend the bound
   */
  public record Parameters(int minServices, Duration within, int maxRead) {
    /** Proposed values of the typology. */
    public static final Parameters DEFAULT = new Parameters(10, Duration.ofDays(7), 300);
  }

  private static final int LOOKED_AT = 20;

  @Override
  public String id() {
    return "exchange-fan-out";
  }

  @Override
  public String source() {
    return "Korean National Police Agency on the theft from Upbit (2024)";
  }

  private static final String[] SERVICES = {
    "exchange", "high-risk-exchange", "no-kyc-exchange", "otc-broker", "instant-swapper"
  };

  @Override
  public List<Finding> find(String address, Look look) {
    if (look.knowledge().label(address).isPresent()) {
      return List.of();
    }
    Map<String, String> services = services(address, look);
    List<Movement> paid =
        look.sent(address).stream().filter(m -> !services.get(m.to()).isEmpty()).toList();
    for (List<Movement> window : Windows.of(paid, parameters.within(), LOOKED_AT)) {
      long count = window.stream().map(m -> services.get(m.to())).distinct().count();
      if (count >= parameters.minServices()) {
        return List.of(Finding.of(this, address, window, 75, Map.of("services", count)));
      }
    }
    return List.of();
  }

  private Map<String, String> services(String address, Look look) {
    Map<String, String> services = new HashMap<>();
    int read = 0;
    for (Movement movement : look.sent(address)) {
      String target = movement.to();
      if (!services.containsKey(target)) {
        boolean labelled = look.knowledge().label(target).isPresent();
        read += labelled ? 0 : 1;
        services.put(target, labelled ? own(target, look) : forwardedTo(target, read, look));
      }
    }
    return services;
  }

  /** The service to which alone an address sends; else empty. */
  private String forwardedTo(String address, int read, Look look) {
    if (read > parameters.maxRead()) {
      return "";
    }
    List<String> targets = look.sent(address).stream().map(Movement::to).distinct().toList();
    return targets.size() == 1 ? own(targets.getFirst(), look) : "";
  }

  /** The service whose address it is; else empty. */
  private static String own(String address, Look look) {
    return look.is(address, SERVICES) ? look.entity(address).orElse("") : "";
  }
}
