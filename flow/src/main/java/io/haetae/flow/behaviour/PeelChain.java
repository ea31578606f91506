package io.haetae.flow.behaviour;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A large sum that walks from one fresh address to the next while small parts are peeled off it.
 * Kappos et al., "How to Peel a Million" (USENIX Security 2022, arXiv 2205.13882); the complaint of
 * the US Department of Justice of August 2020 tells of hundreds of automated steps.
 */
public record PeelChain(Parameters parameters) implements Behaviour<PeelChain.Parameters> {
  /**
   * When a walk is one.
   *
   * @param minHops fewest steps
   * @param maxPeelPercent most of what an address sends that may be peeled off, unless it goes to
   *     labelled services alone, so that there is no doubt which part walks on
   * @param within longest stay at an address
   * @param automatedHops steps from which an even pace means a machine
   * @param maxVariation most by which a machine's pace varies
   * @param maxHops where the walk is given up
   */
  public record Parameters(
      int minHops,
      int maxPeelPercent,
      Duration within,
      int automatedHops,
      double maxVariation,
      int maxHops) {
    /** Proposed values of the typology. */
    public static final Parameters DEFAULT =
        new Parameters(5, 20, Duration.ofHours(24), 50, 0.5, 1_000);
  }

  /** Two outputs, and one more for an account's network fee or a wallet's second asset. */
  private static final int MOST_SENT = 3;

  private record Step(Movement remainder, List<Movement> peels) {}

  @Override
  public String id() {
    return "peel-chain";
  }

  @Override
  public String source() {
    return "Kappos et al., How to Peel a Million (USENIX Security 2022, arXiv 2205.13882)";
  }

  @Override
  public List<Finding> find(String address, Look look) {
    List<Movement> spine = new ArrayList<>();
    List<Movement> peels = new ArrayList<>();
    Optional<Step> step = step(head(address, look), look);
    while (step.isPresent() && spine.size() < parameters.maxHops()) {
      spine.add(step.get().remainder());
      peels.addAll(step.get().peels());
      step = step(step.get().remainder().to(), look);
    }
    boolean isWalk = spine.size() >= parameters.minHops() && peels.size() * 2 >= spine.size();
    return isWalk ? List.of(finding(address, spine, peels, look)) : List.of();
  }

  private Finding finding(String address, List<Movement> spine, List<Movement> peels, Look look) {
    boolean automated =
        spine.size() >= parameters.automatedHops()
            && Regularity.variation(spine) < parameters.maxVariation();
    Map<String, Long> figures =
        Map.of(
            "hops",
            (long) spine.size(),
            "peels",
            (long) peels.size(),
            "peeledUsd",
            Look.usd(peels).longValue(),
            "automated",
            automated ? 1L : 0L);
    List<Movement> all = Stream.concat(spine.stream(), peels.stream()).toList();
    int confidence = look.unlessChange(address, automated ? 90 : 75);
    return Finding.of(this, address, all, confidence, figures);
  }

  /** Where the walk that passes through an address began. */
  private String head(String address, Look look) {
    String head = address;
    for (int i = 0; i < parameters.maxHops(); i++) {
      Optional<Movement> first = look.received(head).stream().findFirst();
      if (first.isEmpty() || first.get().from() == null || !look.opens(first.get())) {
        return head;
      }
      String before = first.get().from();
      String here = head;
      if (step(before, look).filter(s -> s.remainder().to().equals(here)).isEmpty()) {
        return head;
      }
      head = before;
    }
    return head;
  }

  private Optional<Step> step(String address, Look look) {
    List<Movement> sent = look.sent(address);
    List<Movement> unlabelled =
        sent.stream().filter(m -> look.knowledge().label(m.to()).isEmpty()).toList();
    if (unlabelled.isEmpty() || sent.size() > MOST_SENT) {
      return Optional.empty();
    }
    Movement remainder = largest(unlabelled);
    List<Movement> peels = sent.stream().filter(m -> m != remainder).toList();
    Instant arrival = arrival(address, remainder, look);
    boolean fits =
        peels.stream().allMatch(remainder::sameAsset)
            && (unlabelled.size() == 1 || isRest(remainder, sent))
            && !remainder.time().isAfter(arrival.plus(parameters.within()))
            && look.opens(remainder);
    return fits ? Optional.of(new Step(remainder, peels)) : Optional.empty();
  }

  private boolean isRest(Movement remainder, List<Movement> sent) {
    int percent = 100 - parameters.maxPeelPercent();
    return Shares.atLeast(remainder.amount(), Shares.sum(sent), percent);
  }

  private static Movement largest(List<Movement> movements) {
    Movement largest = movements.getFirst();
    for (Movement movement : movements) {
      if (movement.amount().compareTo(largest.amount()) > 0) {
        largest = movement;
      }
    }
    return largest;
  }

  /** The last receipt before a movement; its own time where none is seen. */
  private static Instant arrival(String address, Movement sent, Look look) {
    return look.received(address).stream()
        .map(Movement::time)
        .filter(t -> !t.isAfter(sent.time()))
        .reduce((earlier, later) -> later)
        .orElse(sent.time());
  }
}
