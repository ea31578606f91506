package io.haetae.flow.bridge;

import java.util.Optional;
import java.util.Set;

/**
 * Reads deposits and payouts from the logs of bridges whose events carry an id of both sides:
 * Multichain's routers name the deposit's transaction, Celer's cBridge its transfer id.
 *
 * <p>A log counts only when a known contract of the bridge wrote it: anybody can write an event
 * with the same signature.
 */
public final class BridgeLogs {
  /** LogAnySwapOut(address,address,address,uint256,uint256,uint256). */
  static final String MULTICHAIN_OUT =
      "0x97116cf6cd4f6412bb47914d6db18da9e16ab2142f543b86e207c24fbd16b23a";

  /** LogAnySwapIn(bytes32,address,address,uint256,uint256,uint256). */
  static final String MULTICHAIN_IN =
      "0xaac9ce45fe3adf5143598c4f18a369591a20a3384aedaf1b525d29127e1fcd55";

  /** Send(bytes32,address,address,address,uint256,uint64,uint64,uint32). */
  static final String CELER_SEND =
      "0x89d8051e597ab4178a863a5190407b98abfeff406aa8db90c59af76612e58f01";

  /** Relay(bytes32,address,address,address,uint256,uint64,bytes32). */
  static final String CELER_RELAY =
      "0x79fa08de5149d912dce8e5e8da7a7c17ccdf23dd5d3bfe196802e6eb86347c7c";

  private final Set<String> contracts;
  private final Measures measures;

  /**
   * Reads the logs of known contracts.
   *
   * @param contracts addresses of bridges, lower case
   */
  public BridgeLogs(Set<String> contracts, Measures measures) {
    this.contracts = Set.copyOf(contracts);
    this.measures = measures;
  }

  /** The deposit that a log tells of, empty where it tells of none. */
  public Optional<Deposit> deposit(BridgeLog log) {
    if (is(log, MULTICHAIN_OUT, 6)) {
      return Optional.of(multichainDeposit(log, new Words(log)));
    }
    return is(log, CELER_SEND, 8)
        ? Optional.of(celerDeposit(log, new Words(log)))
        : Optional.empty();
  }

  /** The payout that a log tells of, empty where it tells of none. */
  public Optional<Payout> payout(BridgeLog log) {
    if (is(log, MULTICHAIN_IN, 6)) {
      return Optional.of(multichainPayout(log, new Words(log)));
    }
    return is(log, CELER_RELAY, 7)
        ? Optional.of(celerPayout(log, new Words(log)))
        : Optional.empty();
  }

  private boolean is(BridgeLog log, String signature, int words) {
    return !log.topics().isEmpty()
        && signature.equals(log.topics().getFirst())
        && contracts.contains(log.address())
        && new Words(log).count() == words;
  }

  private Deposit multichainDeposit(BridgeLog log, Words words) {
    return new Deposit(
        "Multichain",
        log.transaction(),
        log.time(),
        log.network(),
        words.network(5),
        words.address(1),
        words.address(2),
        words.address(0),
        null,
        words.number(3),
        null,
        measures.of(log.network(), words.address(0), words.number(3)));
  }

  private Payout multichainPayout(BridgeLog log, Words words) {
    return new Payout(
        "Multichain",
        log.transaction(),
        log.time(),
        log.network(),
        words.address(2),
        words.address(1),
        words.number(3),
        null,
        words.word(0),
        measures.of(log.network(), words.address(1), words.number(3)));
  }

  private Deposit celerDeposit(BridgeLog log, Words words) {
    return new Deposit(
        "CelerNetwork",
        log.transaction(),
        log.time(),
        log.network(),
        words.network(5),
        words.address(1),
        words.address(2),
        words.address(3),
        null,
        words.number(4),
        words.word(0),
        measures.of(log.network(), words.address(3), words.number(4)));
  }

  private Payout celerPayout(BridgeLog log, Words words) {
    return new Payout(
        "CelerNetwork",
        log.transaction(),
        log.time(),
        log.network(),
        words.address(2),
        words.address(3),
        words.number(4),
        words.word(6),
        null,
        measures.of(log.network(), words.address(3), words.number(4)));
  }
}
