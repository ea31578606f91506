package io.haetae.flow.exposure;

import io.haetae.flow.ledger.AccountTransfer;
import io.haetae.flow.ledger.CoinTransaction;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The exposure of every holding to every category by haircut, known after each transfer, so that an
 * answer is a look-up. One thread writes at a time; whoever reads meanwhile sees what is known
 * after some transfer, with its height, and waits no longer than for a turn of the writer.
 */
public final class ExposureEngine {
  /** A category begins where it carries this much of an engine unit; the rest is unattributed. */
  static final double LEAST = 1e-6;

  private final NamedLedger ledger;
  private final ExposureCore core;
  private final Turns turns;
  private final AnswerWriter answers;

  /** An engine that knows no transfer yet. */
  public ExposureEngine(Categories categories, EngineUnits units) {
    this(categories, units, LEAST);
  }

  ExposureEngine(Categories categories, EngineUnits units, double least) {
    this(new NamedLedger(categories, units, least));
  }

  ExposureEngine(NamedLedger ledger) {
    this.ledger = ledger;
    core = ledger.core;
    turns = core.turns;
    answers = new AnswerWriter(ledger.holdings, core);
  }

  /** Adds labels, before any transfer that they act on is known. */
  public void label(Collection<Label> more) {
    if (core.log.size() > 0) {
      throw new IllegalStateException("Transfers are known: labels change one address at a time");
    }
    ledger.label(more);
  }

  /**
   * Replaces all labels of an address, and carries the difference on to whom it reaches. Fewest
   * hops, what an output's owner received directly and causes of lost traces follow when {@link
   * #settle} runs.
   *
   * @param cutOff share of a transfer below which the difference goes no further; 0 cuts nothing
   */
  public LabelChange relabel(String address, Collection<Label> labels, double cutOff) {
    return turns.write(() -> new Relabelling(ledger).one(address, labels, cutOff));
  }

  /**
   * Puts labels in place of all that stand, where transfers are known: differences are carried on
   * first, and then all is worked through again, as {@link #settle} does.
   *
   * @return whether they say something else of anybody that is known
   */
  public boolean relabel(Collection<Label> all) {
    return turns.write(() -> new Relabelling(ledger).all(all));
  }

  /** Works through all transfers again, which leaves nothing to rounding or to a cut-off. */
  public void settle() {
    turns.write(
        () -> {
          core.settle();
          return null;
        });
  }

  /**
   * From now on keeps states of the past in a folder, for what comes late.
   *
   * @param spacing transfers from one to the next
   */
  public void checkpoints(Path folder, int spacing) throws IOException {
    core.keep(Checkpoints.in(folder, spacing, core.log, ledger.book.fingerprint()));
  }

  /**
   * Begins an import. Transfers that stand before others of their network are put in their places,
   * and what followed is worked through again; answers meanwhile are those from before.
   */
  public LedgerImport load() {
    return new LedgerImport(this);
  }

  /** Takes back all transfers of a network above a height, as a reorganisation does. */
  public void takeBack(String network, long height) {
    turns.write(
        () -> {
          ledger.takeBack(network, height);
          return null;
        });
  }

  /** Works through one more transfer, which is the last of its network; answers what it carried. */
  public List<CategoryShare> append(AccountTransfer transfer) {
    return turns.write(() -> ledger.append(transfer) ? answers.carried(transfer) : List.of());
  }

  /** Works through one more transaction. */
  public void append(CoinTransaction transaction) {
    load().add(transaction).finish();
  }

  /** The exposure of an address in one asset; empty where no transfer ever touched it. */
  public Optional<Exposure> exposure(String network, String asset, String address) {
    return turns.read(
        () ->
            find(network, asset, address)
                .map(holding -> answers.exposure(holding, height(network))));
  }

  /** The exposure by FIFO or poison, in a pass that begins when somebody first asks. */
  public Optional<PolicyExposure> exposure(
      Policy policy, String network, String asset, String address) {
    return turns.write(
        () ->
            find(network, asset, address)
                .map(holding -> answers.exposure(policy, holding, height(network))));
  }

  /** Runs the pass backward in time: destinations are complete to where the engine is now. */
  public void traceDestinations() {
    turns.write(
        () -> {
          core.trace(ledger.heights.all());
          return null;
        });
  }

  /** What became of all that an address sent; empty where it is not known or nothing was traced. */
  public Optional<Destination> destination(String network, String asset, String address) {
    return turns.read(() -> find(network, asset, address).flatMap(answers::destination));
  }

  /**
   * What came in, on the UTC day of this instant, at an address where traces are lost: the named
   * cause of what leaves it. Empty where nothing came in.
   */
  public List<CategoryShare> lostTrace(
      String network, String asset, String address, Instant instant) {
    return turns.read(
        () ->
            find(network, asset, address)
                .map(holding -> answers.lost(holding, instant.getEpochSecond()))
                .orElse(List.of()));
  }

  /**
   * What rounding down to engine units has left over, in smallest units; a bound where a part of a
   * network was read again, for what that part had left before is counted still.
   */
  public BigInteger residue(String network, String asset) {
    return turns.read(() -> ledger.residues.of(ledger.holdings.currencyFound(network, asset)));
  }

  /** The height of a network up to which answers are complete; -1 where nothing of it is known. */
  public long height(String network) {
    return turns.read(() -> ledger.heights.of(ledger.holdings.networks().indexOf(network)));
  }

  /** How many transfers are known, what nobody saw arrive included. */
  public int transfers() {
    return turns.read(core.log::size);
  }

  /** Bytes of heap, by what they are for. */
  public EngineMemory memory() {
    return turns.read(
        () ->
            new EngineMemory(
                ledger.holdings.size(),
                core.log.size(),
                core.state().bytes(),
                core.log.bytes(),
                ledger.holdings.bytes() + ledger.outputs.bytes()));
  }

  void extend(LedgerRows rows, TakenBack takenBack) {
    turns.write(
        () -> {
          ledger.extend(rows, takenBack);
          return null;
        });
  }

  void take(LedgerRows rows) {
    turns.write(
        () -> {
          ledger.take(rows);
          return null;
        });
  }

  NamedLedger ledger() {
    return ledger;
  }

  private Optional<Integer> find(String network, String asset, String address) {
    int holding = ledger.holdings.find(network, asset, address);
    return holding == Holdings.NONE
            || holding >= core.state().rows.size()
            || !ledger.touched.has(holding)
        ? Optional.empty()
        : Optional.of(holding);
  }
}
