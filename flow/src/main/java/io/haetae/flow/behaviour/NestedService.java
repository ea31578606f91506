package io.haetae.flow.behaviour;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A service that lives in another's account: hundreds pay into one deposit address around the
 * clock, and all of it goes on to the exchange at once. After OFAC's designation of SUEX (2021).
 */
public record NestedService(Parameters parameters) implements Behaviour<NestedService.Parameters> {
  /**
   * When it is that.
   *
   * @param minSenders fewest different senders
   * @param within the time in which they pay
   * @param minPassedPercent of what came in that goes on to one service
   * @param passedWithin the time in which it goes on
   * @param minHours hours of the day, of 24, in which something came in
   */
  public record Parameters(
      int minSenders, Duration within, int minPassedPercent, Duration passedWithin, int minHours) {
    /** Proposed values of the typology. */
    public static final Parameters DEFAULT =
        new Parameters(200, Duration.ofDays(30), 95, Duration.ofHours(24), 20);
  }

  private static final int LOOKED_AT = 10;

  @Override
  public String id() {
    return "nested-service";
  }

  @Override
  public String source() {
    return "OFAC, designation of SUEX (2021)";
  }

  private static final String[] HOSTS = {"exchange", "high-risk-exchange", "no-kyc-exchange"};

  @Override
  public List<Finding> find(String address, Look look) {
    List<Movement> sent = look.sent(address);
    Set<String> hosts =
        sent.stream()
            .map(m -> look.is(m.to(), HOSTS) ? look.entity(m.to()).orElse("") : "")
            .collect(Collectors.toSet());
    if (hosts.size() != 1 || hosts.contains("")) {
      return List.of();
    }
    for (List<Movement> window :
        Windows.of(look.received(address), parameters.within(), LOOKED_AT)) {
      long senders = window.stream().map(Movement::from).distinct().count();
      if (senders >= parameters.minSenders() && aroundTheClock(window) && passedOn(window, sent)) {
        Map<String, Long> figures = Map.of("senders", senders, "payments", (long) window.size());
        return List.of(Finding.of(this, address, window, 70, figures));
      }
    }
    return List.of();
  }

  private boolean aroundTheClock(List<Movement> received) {
    return received.stream().map(m -> m.time().atZone(ZoneOffset.UTC).getHour()).distinct().count()
        >= parameters.minHours();
  }

  private boolean passedOn(List<Movement> received, List<Movement> sent) {
    Instant start = received.getFirst().time();
    Instant end = received.getLast().time().plus(parameters.passedWithin());
    List<Movement> passed =
        sent.stream().filter(m -> !m.time().isBefore(start) && !m.time().isAfter(end)).toList();
    return Shares.atLeast(Shares.sum(passed), Shares.sum(received), parameters.minPassedPercent());
  }
}
