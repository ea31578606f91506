package io.haetae.flow.entity;

import io.haetae.flow.ledger.AccountTransfer;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Knows a service's deposit address by what it does: whatever comes in goes on, whole and soon, to
 * one hot address of one service. Victor, "Address Clustering Heuristics for Ethereum" (Financial
 * Cryptography 2020). What the service itself sends there pays for the forwarding and is left out.
 */
public final class DepositAddresses {
  private static final int SURE = 3;

  /**
   * What counts as forwarding.
   *
   * @param minForwards transfers to the service; one alone is any customer's own wallet
   * @param minForwardedPercent of what came in, per asset
   * @param within of the last receipt before it; Victor's 3,200 blocks are some twelve hours
   */
  public record Parameters(int minForwards, int minForwardedPercent, Duration within) {
    /** The published values. */
    public static final Parameters DEFAULT = new Parameters(2, 95, Duration.ofHours(12));
  }

  private final Parameters parameters;
  private final Function<String, Optional<String>> services;

  /**
   * Asks a caller's labels.
   *
   * @param services the service whose own address it is, empty for others
   */
  public DepositAddresses(Parameters parameters, Function<String, Optional<String>> services) {
    this.parameters = parameters;
    this.services = services;
  }

  /** What an address shows itself to be, from all its transfers in order of time. */
  public Optional<DepositAddress> of(String address, List<AccountTransfer> transfers) {
    List<AccountTransfer> sent = transfers.stream().filter(t -> address.equals(t.from())).toList();
    Set<String> targets = sent.stream().map(t -> target(t.to())).collect(Collectors.toSet());
    if (sent.size() < parameters.minForwards()
        || targets.size() != 1
        || services.apply(address).isPresent()) {
      return Optional.empty();
    }
    String hot = targets.iterator().next();
    Optional<String> service = services.apply(hot);
    if (service.isEmpty() || !forwardsAll(address, service.get(), transfers)) {
      return Optional.empty();
    }
    int confidence = sent.size() >= SURE ? Heuristic.DEPOSIT_ADDRESS.confidence() : 70;
    return Optional.of(new DepositAddress(address, service.get(), hot, sent.size(), confidence));
  }

  private static String target(String to) {
    return to == null ? "" : to;
  }

  private boolean forwardsAll(String address, String service, List<AccountTransfer> transfers) {
    Map<String, BigInteger> received = new HashMap<>();
    Map<String, BigInteger> sent = new HashMap<>();
    Map<String, Instant> last = new HashMap<>();
    for (AccountTransfer transfer : transfers) {
      String asset = transfer.asset();
      if (address.equals(transfer.from())) {
        Instant receipt = last.get(asset);
        if (receipt == null || transfer.time().isAfter(receipt.plus(parameters.within()))) {
          return false;
        }
        sent.merge(asset, transfer.amount(), BigInteger::add);
      } else if (!isOf(service, transfer.from())) {
        received.merge(asset, transfer.amount(), BigInteger::add);
        last.put(asset, transfer.time());
      }
    }
    return received.entrySet().stream()
        .allMatch(e -> whole(e.getValue(), sent.getOrDefault(e.getKey(), BigInteger.ZERO)));
  }

  private boolean isOf(String service, String address) {
    return address != null && services.apply(address).filter(service::equals).isPresent();
  }

  private boolean whole(BigInteger received, BigInteger sent) {
    BigInteger least = received.multiply(BigInteger.valueOf(parameters.minForwardedPercent()));
    return sent.multiply(BigInteger.valueOf(100)).compareTo(least) >= 0;
  }
}
