package io.haetae.flow.exposure;

import io.haetae.flow.ledger.AccountTransfer;
import io.haetae.flow.ledger.CoinTransaction;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The exposure of every holding to every category by haircut, known after each transfer, so that an
 * answer is a look-up. One thread writes; who reads meanwhile holds it back.
 */
public final class ExposureEngine {
  /** A category begins where it carries this much of an engine unit; the rest is unattributed. */
  static final double LEAST = 1e-6;

  private final Holdings holdings;
  private final OutputOwners outputs;
  private final Residues residues = new Residues();
  private final LabelBook book;
  private final NetworkHeights heights = new NetworkHeights();
  private final ExposureCore core;
  private final AnswerWriter answers;

  /** An engine that knows no transfer yet. */
  public ExposureEngine(Categories categories, EngineUnits units) {
    this(categories, units, LEAST);
  }

  ExposureEngine(Categories categories, EngineUnits units, double least) {
    holdings = new Holdings(units);
    outputs = new OutputOwners(holdings);
    book = new LabelBook(categories);
    core = new ExposureCore(categories, outputs, least, true, 0, 0);
    core.state().rows.growTo(holdings.size());
    answers = new AnswerWriter(holdings, core);
  }

  /** Adds labels, before any transfer that they act on is known. */
  public void label(Collection<Label> more) {
    if (core.log.size() > 0) {
      throw new IllegalStateException("Transfers are known: labels change one address at a time");
    }
    book.add(more);
  }

  /**
   * Replaces all labels of an address, and carries the difference on to whom it reaches. Fewest
   * hops, what an output's owner received directly and causes of lost traces follow when {@link
   * #settle} runs.
   *
   * @param cutOff share of a transfer below which the difference goes no further; 0 cuts nothing
   */
  public LabelChange relabel(String address, Collection<Label> labels, double cutOff) {
    book.replace(address, labels);
    Int2ObjectOpenHashMap<Timeline> timelines = new Int2ObjectOpenHashMap<>();
    for (int holding : holdings.of(address)) {
      String network = holdings.currency(holdings.currencyOf(holding)).network();
      timelines.put(holding, book.timeline(network, address));
    }
    return core.relabel(timelines, cutOff);
  }

  /** Works through all transfers again, which leaves nothing to rounding or to a cut-off. */
  public void settle() {
    core.settle();
  }

  /** Begins an import. */
  public LedgerImport load() {
    return new LedgerImport(this, reader());
  }

  /** Works through one more transfer and answers what it carried. */
  public List<CategoryShare> append(AccountTransfer transfer) {
    LedgerRows rows = new LedgerRows();
    reader().read(transfer, rows);
    take(rows);
    long amount = rows.amount.getLong(0);
    if (amount == 0 || rows.from.getInt(0) == rows.to.getInt(0)) {
      return List.of();
    }
    return answers.shares(
        core.pass().flow(),
        amount,
        holdings.currency(holdings.currency(transfer.network(), transfer.asset())).unit());
  }

  /** Works through one more transaction. */
  public void append(CoinTransaction transaction) {
    load().add(transaction).finish();
  }

  /** The exposure of an address in one asset; empty where no transfer touched it. */
  public Optional<Exposure> exposure(String network, String asset, String address) {
    int holding = holdings.find(network, asset, address);
    return holding == Holdings.NONE
        ? Optional.empty()
        : Optional.of(answers.exposure(holding, height(network)));
  }

  /** The exposure by FIFO or poison, in a pass that begins when somebody first asks. */
  public Optional<PolicyExposure> exposure(
      Policy policy, String network, String asset, String address) {
    int holding = holdings.find(network, asset, address);
    if (holding == Holdings.NONE) {
      return Optional.empty();
    }
    BigInteger unit = holdings.currency(holdings.currencyOf(holding)).unit();
    return switch (policy) {
      case FIFO -> Optional.of(core.side.fifo(holding, core.state(), unit, height(network)));
      case POISON -> Optional.of(core.side.poison(holding, core.state(), unit, height(network)));
      case HAIRCUT -> throw new IllegalArgumentException("The haircut has an answer of its own");
    };
  }

  /** Runs the pass backward in time: destinations are complete to where the engine is now. */
  public void traceDestinations() {
    core.trace(heights.all());
  }

  /** What became of all that an address sent; empty where it is not known or nothing was traced. */
  public Optional<Destination> destination(String network, String asset, String address) {
    int holding = holdings.find(network, asset, address);
    if (core.side.backward() == null || holding == Holdings.NONE || !core.side.knows(holding)) {
      return Optional.empty();
    }
    return Optional.of(
        answers.destination(
            holding,
            core.side.backward(),
            core.side.begun(holding),
            core.side.completeTo(holdings.network(network))));
  }

  /**
   * What came in, on the UTC day of this instant, at an address where traces are lost: the named
   * cause of what leaves it. Empty where nothing came in.
   */
  public List<CategoryShare> lostTrace(
      String network, String asset, String address, Instant instant) {
    int holding = holdings.find(network, asset, address);
    return holding == Holdings.NONE ? List.of() : answers.lost(holding, instant.getEpochSecond());
  }

  /** What rounding down to engine units has left over, in smallest units. */
  public BigInteger residue(String network, String asset) {
    return residues.of(holdings.currency(network, asset));
  }

  /** The height of a network up to which answers are complete; -1 where nothing of it is known. */
  public long height(String network) {
    return heights.of(holdings.network(network));
  }

  /** How many transfers are known, what nobody saw arrive included. */
  public int transfers() {
    return core.log.size();
  }

  /** Bytes of heap, by what they are for. */
  public EngineMemory memory() {
    return new EngineMemory(
        holdings.size(),
        core.log.size(),
        core.state().bytes(),
        core.log.bytes(),
        holdings.bytes() + outputs.bytes());
  }

  void take(LedgerRows rows) {
    know();
    if (core.log.size() == 0) {
      begin(rows);
    } else {
      for (int row : rows.order()) {
        open(rows, row);
        core.go(rows.from.getInt(row), rows.to.getInt(row), rows.amount.getLong(row));
      }
    }
  }

  private void begin(LedgerRows rows) {
    int[] order = rows.order();
    Openings openings = rows.openings(order, holdings.size());
    for (int row : order) {
      open(rows, row);
      int from = rows.from.getInt(row);
      int to = rows.to.getInt(row);
      openings.write(from, to, core.log);
      core.log.add(from, to, rows.amount.getLong(row));
    }
    core.pass().run(0, core.log.size());
    core.state().vectors.compact();
  }

  private void open(LedgerRows rows, int row) {
    int network = rows.network.getInt(row);
    heights.advance(network, rows.height.getLong(row), rows.second.getLong(row));
    core.log.block(network, rows.height.getLong(row), rows.second.getLong(row));
  }

  private LedgerReader reader() {
    return new LedgerReader(holdings, outputs, residues);
  }

  /** Makes room for holdings that are new, and finds their labels. */
  private void know() {
    int known = core.state().rows.size();
    core.state().rows.growTo(holdings.size());
    for (int i = known; i < holdings.size(); i++) {
      core.state().rows.mark(i, HoldingRows.OUTPUT, outputs.isOutput(i));
      core.state().rows.mark(i, HoldingRows.OWNER, outputs.isOwner(i));
      if (holdings.address(i) != null) {
        label(i);
      }
    }
  }

  private void label(int holding) {
    String network = holdings.currency(holdings.currencyOf(holding)).network();
    core.label(holding, book.timeline(network, holdings.address(holding)));
  }
}
