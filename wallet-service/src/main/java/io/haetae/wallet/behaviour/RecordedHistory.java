package io.haetae.wallet.behaviour;

import io.haetae.flow.behaviour.History;
import io.haetae.flow.behaviour.Knowledge;
import io.haetae.flow.behaviour.Movement;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One network's record up to a time, as behaviours ask it; each address is read once. */
final class RecordedHistory implements History {
  private final RecordedTransfers transfers;
  private final String network;
  private final Instant until;
  private final Knowledge knowledge;
  private final Map<String, List<Movement>> read = new HashMap<>();

  RecordedHistory(RecordedTransfers transfers, String network, Instant until, Knowledge knowledge) {
    this.transfers = transfers;
    this.network = network;
    this.until = until;
    this.knowledge = knowledge;
  }

  @Override
  public List<Movement> movements(String address, int limit) {
    return read.computeIfAbsent(address, a -> transfers.of(network, a, until, limit));
  }

  @Override
  public Knowledge knowledge() {
    return knowledge;
  }
}
