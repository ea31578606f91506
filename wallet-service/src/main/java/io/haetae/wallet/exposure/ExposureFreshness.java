package io.haetae.wallet.exposure;

import io.haetae.contracts.verdict.LedgerAnswer;
import io.haetae.contracts.verdict.LedgerExtent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Since when something is known that the served exposures do not show. An answer that is behind for
 * too long, or because its successor failed, says so in place of what it found.
 */
@ApplicationScoped
class ExposureFreshness {
  /** What was known, and since when. */
  private record Noted(KnownState known, Instant since) {}

  private final ExposureConfig config;
  private final Clock clock;
  private final Deque<Noted> waiting = new ArrayDeque<>();
  private KnownState served = KnownState.NOTHING;
  private Instant looked;
  private boolean failing;

  ExposureFreshness(ExposureConfig config, Clock clock) {
    this.config = config;
    this.clock = clock;
  }

  /** Notes what is known now. */
  synchronized void known(KnownState now) {
    looked = clock.instant();
    if (!now.equals(waiting.isEmpty() ? served : waiting.getLast().known())) {
      waiting.add(new Noted(now, looked));
    }
  }

  /** From now on answers show this state, which was noted last. */
  synchronized void served(KnownState state) {
    waiting.clear();
    served = state;
    failing = false;
  }

  /** What waits could not be worked through. */
  synchronized void failed() {
    failing = true;
  }

  /** Networks of which anything is known. */
  synchronized Set<String> networks() {
    Set<String> networks = new HashSet<>(served.ledgers().keySet());
    waiting.forEach(noted -> networks.addAll(noted.known().ledgers().keySet()));
    return networks;
  }

  /** Since when something waits that concerns a network; empty where its answers show all. */
  synchronized Optional<Instant> behindSince(String network) {
    return waiting.stream()
        .filter(noted -> noted.known().differs(served, network))
        .map(Noted::since)
        .findFirst()
        .or(() -> unseen(network));
  }

  /** The answer with how old it is, and in its place that it is too old. */
  LedgerExtent said(LedgerExtent extent) {
    return behindSince(extent.network()).map(since -> said(extent, since)).orElse(extent);
  }

  private synchronized LedgerExtent said(LedgerExtent extent, Instant since) {
    LedgerExtent behind = extent.behind(since);
    return failing || isTooLong(since) ? behind.with(LedgerAnswer.BEHIND) : behind;
  }

  /** Who has not looked for so long does not know whether anything waits. */
  private Optional<Instant> unseen(String network) {
    boolean blind =
        config.enabled()
            && looked != null
            && served.ledgers().containsKey(network)
            && isTooLong(looked);
    return blind ? Optional.of(looked) : Optional.empty();
  }

  private boolean isTooLong(Instant since) {
    return since.plus(config.mostBehind()).isBefore(clock.instant());
  }
}
