package io.haetae.flow.exposure;

import io.haetae.flow.ledger.AccountTransfer;
import io.haetae.flow.ledger.CoinTransaction;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The exposure of every holding to every category by haircut, known after each transfer, so that an
 * answer is a look-up. One thread writes; who reads meanwhile holds it back.
 */
public final class ExposureEngine {
  /** A category begins where it carries this much of an engine unit; the rest is unattributed. */
  static final double LEAST = 1e-9;

  private final Categories categories;
  private final Holdings holdings;
  private final OutputOwners outputs;
  private final Residues residues = new Residues();
  private final LabelBook book;
  private final ActingLabels labels;
  private final NetworkHeights heights = new NetworkHeights();
  private final TransferLog log = new TransferLog(0);
  private final HaircutState state;
  private final HaircutPass pass;
  private final AnswerWriter answers;

  /** An engine that knows no transfer yet. */
  public ExposureEngine(Categories categories, EngineUnits units) {
    this(categories, units, LEAST);
  }

  ExposureEngine(Categories categories, EngineUnits units, double least) {
    this.categories = categories;
    holdings = new Holdings(units);
    outputs = new OutputOwners(holdings);
    book = new LabelBook(categories);
    labels = new ActingLabels(categories, outputs);
    state = new HaircutState(categories.size(), least, 0);
    state.rows.growTo(holdings.size());
    pass = new HaircutPass(log, state, labels, categories);
    answers = new AnswerWriter(categories, holdings, state, outputs);
  }

  /** Adds labels, before any transfer that they act on is known. */
  public void label(Collection<Label> more) {
    if (log.size() > 0) {
      throw new IllegalStateException("Transfers are known: labels change one address at a time");
    }
    book.add(more);
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
        pass.flow(),
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

  /** The height of a network up to which answers are complete; -1 where nothing of it is known. */
  public long height(String network) {
    return heights.of(holdings.network(network));
  }

  /** How many transfers are known, what nobody saw arrive included. */
  public int transfers() {
    return log.size();
  }

  /** Bytes of heap, by what they are for. */
  public EngineMemory memory() {
    return new EngineMemory(
        holdings.size(),
        log.size(),
        state.bytes(),
        log.bytes(),
        holdings.bytes() + outputs.bytes());
  }

  void take(LedgerRows rows) {
    know();
    if (log.size() == 0) {
      begin(rows);
    } else {
      for (int row : rows.order()) {
        open(rows, row);
        go(rows.from.getInt(row), rows.to.getInt(row), rows.amount.getLong(row));
      }
    }
  }

  private void begin(LedgerRows rows) {
    int[] order = rows.order();
    Openings openings = Openings.of(rows, order, holdings.size());
    for (int row : order) {
      open(rows, row);
      int from = rows.from.getInt(row);
      int to = rows.to.getInt(row);
      openings.write(from, to, log);
      log.add(from, to, rows.amount.getLong(row));
    }
    pass.run(0, log.size());
  }

  private void open(LedgerRows rows, int row) {
    int network = rows.network.getInt(row);
    heights.advance(network, rows.height.getLong(row), rows.second.getLong(row));
    log.block(network, rows.height.getLong(row), rows.second.getLong(row));
  }

  // What a sender lacks arrived unseen.
  private void go(int from, int to, long amount) {
    int first = log.size();
    long lacking = amount - state.rows.balance(from);
    if (from >= TransferLog.FIRST_HOLDING && from != to && lacking > 0) {
      log.add(TransferLog.UNSEEN, from, lacking);
    }
    log.add(from, to, amount);
    pass.run(first, log.size());
  }

  private LedgerReader reader() {
    return new LedgerReader(holdings, outputs, residues);
  }

  /** Makes room for holdings that are new, and finds their labels. */
  private void know() {
    int known = state.rows.size();
    state.rows.growTo(holdings.size());
    for (int i = known; i < holdings.size(); i++) {
      state.rows.mark(i, HoldingRows.OUTPUT, outputs.isOutput(i));
      state.rows.mark(i, HoldingRows.OWNER, outputs.isOwner(i));
      if (holdings.address(i) != null) {
        label(i);
      }
    }
  }

  private void label(int holding) {
    String network = holdings.currency(holdings.currencyOf(holding)).network();
    Timeline timeline = book.timeline(network, holdings.address(holding));
    labels.set(holding, timeline);
    state.rows.mark(holding, HoldingRows.LABELLED, timeline != null);
  }
}
