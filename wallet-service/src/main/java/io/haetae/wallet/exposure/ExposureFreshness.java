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
import java.util.stream.Stream;

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
  private Noted served;
  private Instant looked;
  private boolean failing;

  ExposureFreshness(ExposureConfig config, Clock clock) {
    this.config = config;
    this.clock = clock;
    this.served = new Noted(KnownState.NOTHING, clock.instant());
  }

  /** Notes what is known now. */
  synchronized void known(KnownState now) {
    looked = clock.instant();
    if (!now.equals((waiting.isEmpty() ? served : waiting.getLast()).known())) {
      waiting.add(new Noted(now, looked));
    }
  }

  /** From now on answers show this state, which was noted last. */
  synchronized void served(KnownState state) {
    Instant since = (waiting.isEmpty() ? served : waiting.getFirst()).since();
    waiting.clear();
    served = new Noted(state, since);
    failing = false;
  }

  /** What waits could not be worked through. */
  synchronized void failed() {
    failing = true;
  }

  /** Networks of which anything is known. */
  synchronized Set<String> networks() {
    Set<String> networks = new HashSet<>(served.known().ledgers().keySet());
    waiting.forEach(noted -> networks.addAll(noted.known().ledgers().keySet()));
    return networks;
  }

  /** Since when something waits that concerns a network; empty where its answers show all. */
  synchronized Optional<Instant> behindSince(String network) {
    return behindSince(network, served.known());
  }

  /**
   * The answer with how old it is, and in its place that it is too old.
   *
   * @param shown the state that gave it, which another one may have followed since
   */
  synchronized LedgerExtent said(LedgerExtent extent, KnownState shown) {
    return behindSince(extent.network(), shown).map(since -> said(extent, since)).orElse(extent);
  }

  private Optional<Instant> behindSince(String network, KnownState shown) {
    return Stream.concat(Stream.of(served), waiting.stream())
        .filter(noted -> noted.known().differs(shown, network))
        .map(Noted::since)
        .findFirst()
        .or(() -> unseen(network));
  }

  private LedgerExtent said(LedgerExtent extent, Instant since) {
    LedgerExtent behind = extent.behind(since);
    return failing || isTooLong(since) ? behind.with(LedgerAnswer.BEHIND) : behind;
  }

  /** Who has not looked for so long does not know whether anything waits. */
  private Optional<Instant> unseen(String network) {
    boolean blind =
        config.enabled()
            && looked != null
            && served.known().ledgers().containsKey(network)
            && isTooLong(looked);
    return blind ? Optional.of(looked) : Optional.empty();
  }

  private boolean isTooLong(Instant since) {
    return since.plus(config.mostBehind()).isBefore(clock.instant());
  }
}
