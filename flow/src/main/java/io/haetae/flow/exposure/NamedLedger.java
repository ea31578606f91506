package io.haetae.flow.exposure;

import io.haetae.flow.ledger.AccountTransfer;
import java.io.IOException;
import java.util.Collection;

/** What the engine knows of named addresses, and the core that works on their numbers. */
final class NamedLedger {
  /** Transfers of one turn, which no reader sees the middle of. */
  private static final int TURN = 1 << 10;

  final Holdings holdings;
  final OutputOwners outputs;
  final TouchedHoldings touched;
  final Residues residues = new Residues();
  final LabelBook book;
  final NetworkHeights heights = new NetworkHeights();
  final RowPositions positions = new RowPositions();
  final ExposureCore core;

  /** The transfer after the first import, whose senders' lack is a balance from the start. */
  int imported;

  private int named = TransferLog.FIRST_HOLDING;

  NamedLedger(Categories categories, EngineUnits units, double least) {
    holdings = new Holdings(units);
    outputs = new OutputOwners(holdings);
    touched = new TouchedHoldings(outputs);
    book = new LabelBook(categories);
    core = new ExposureCore(categories, outputs, least, true, 0, 0);
    core.state().rows.growTo(holdings.size());
  }

  LedgerReader reader() {
    return new LedgerReader(holdings, outputs);
  }

  void label(Collection<Label> more) {
    book.add(more);
    core.labelled(book.fingerprint());
  }

  /** Takes back what a network says above a height. */
  void takeBack(String network, long height) {
    TakenBack takenBack = new TakenBack();
    takenBack.above(network, height);
    new Rework(this).takeBack(takenBack);
  }

  /** Works through one transfer, which must not be late; answers whether it moved anything. */
  boolean append(AccountTransfer transfer) {
    LedgerRows rows = new LedgerRows();
    core.turns.turn(() -> reader().read(transfer, rows));
    if (isLate(rows, rows.order())) {
      throw new IllegalStateException("A late transfer is loaded, not appended");
    }
    take(rows);
    return rows.amount.getLong(0) != 0 && rows.from.getInt(0) != rows.to.getInt(0);
  }

  /** Works through rows: in turns where they follow what is known, else beside it. */
  void take(LedgerRows rows) {
    name();
    count(rows, new TakenBack());
    int[] order = rows.order();
    if (core.log.size() == 0) {
      begin(rows, order);
    } else if (isLate(rows, order)) {
      new Rework(this).insert(rows, order);
    } else {
      core.turns.turn(() -> know(core.state()));
      for (int i = 0; i < order.length; i += TURN) {
        int first = i;
        core.turns.turn(() -> follow(rows, order, first, Math.min(order.length, first + TURN)));
        core.pause();
      }
    }
  }

  /**
   * Works through rows as if they had been part of the first import, in place of what some networks
   * said above a height.
   */
  void extend(LedgerRows rows, TakenBack takenBack) {
    if (imported != core.log.size()) {
      throw new IllegalStateException("What happened since the first import is no part of one");
    }
    name();
    count(rows, takenBack);
    int[] order = rows.order();
    FollowingRows following = new FollowingRows(this, rows, order);
    if (core.log.size() == 0) {
      begin(rows, order);
    } else if (takenBack.touches(this) || isLate(rows, order) || !following.leaveOpenings()) {
      new Rework(this).extend(rows, order, takenBack);
    } else {
      core.turns.turn(() -> know(core.state()));
      for (int i = 0; i < order.length; i += TURN) {
        int first = i;
        core.turns.turn(() -> following.go(first, Math.min(order.length, first + TURN)));
        core.pause();
      }
      imported = core.log.size();
    }
  }

  boolean isLate(LedgerRows rows, int[] order) {
    for (int row : order) {
      if (heights.isLate(
          rows.network.getInt(row),
          rows.height.getLong(row),
          rows.second.getLong(row),
          rows.position(row))) {
        return true;
      }
    }
    return false;
  }

  /** Writes rows with the openings of their senders, the first of them; works through none. */
  void open(LedgerRows rows, int[] order, int end) {
    Openings openings =
        Openings.of(
            order,
            rows.from.elements(),
            rows.to.elements(),
            rows.amount.elements(),
            end,
            holdings.size());
    for (int i = 0; i < end; i++) {
      int row = order[i];
      block(rows, row);
      int first = core.log.size();
      openings.write(rows.from.getInt(row), rows.to.getInt(row), core.log);
      core.log.add(rows.from.getInt(row), rows.to.getInt(row), rows.amount.getLong(row));
      place(first, rows.position(row));
    }
  }

  /** Opens the block of a row that is written next. */
  void block(LedgerRows rows, int row) {
    core.log.block(rows.network.getInt(row), rows.height.getLong(row), rows.second.getLong(row));
  }

  /** Notes where the last transfers stand. */
  void place(int first, long position) {
    for (int i = first; i < core.log.size(); i++) {
      positions.set(i, position);
    }
  }

  /** Makes room in a state for all holdings, each of its kind. */
  void know(HaircutState state) {
    int known = Math.max(TransferLog.FIRST_HOLDING, state.rows.size());
    state.rows.growTo(holdings.size());
    for (int i = known; i < holdings.size(); i++) {
      state.rows.mark(i, HoldingRows.OUTPUT, outputs.isOutput(i));
      state.rows.mark(i, HoldingRows.OWNER, outputs.isOwner(i));
      state.rows.mark(i, HoldingRows.LABELLED, core.labels.timeline(i) != null);
    }
  }

  void advance(LedgerRows rows, int row) {
    touched.add(rows.from.getInt(row), rows.to.getInt(row));
    heights.advance(
        rows.network.getInt(row),
        rows.height.getLong(row),
        rows.second.getLong(row),
        rows.position(row));
  }

  void write(ColumnWriter out) throws IOException {
    holdings.write(out);
    outputs.write(out);
    residues.write(out);
    book.write(out);
    out.number(imported);
    core.log.write(out);
    positions.write(out, core.log.size());
    core.state().write(out);
    core.state().carried.write(out, core.log.size());
  }

  void read(ColumnReader in) throws IOException {
    holdings.read(in);
    outputs.read(in);
    residues.read(in);
    book.read(in);
    imported = (int) in.number();
    core.log.read(in);
    positions.read(in, core.log.size());
    core.state().read(in);
    core.state().carried.read(in, core.log.size());
    named = holdings.size();
    core.labelled(book.fingerprint());
    for (String address : book.addresses()) {
      holdings.of(address).forEach((int holding) -> core.labels.set(holding, timeline(holding)));
    }
    new Rework(this).findHeights();
    touched.find(core.log, holdings.size());
  }

  private void begin(LedgerRows rows, int[] order) {
    open(rows, order, order.length);
    imported = core.log.size();
    HaircutState next = core.fresh(holdings.size(), core.state().carried);
    know(next);
    core.replay(
        next,
        0,
        () -> {
          for (int row : order) {
            advance(rows, row);
          }
          touched.find(core.log, holdings.size());
        });
  }

  private void count(LedgerRows rows, TakenBack takenBack) {
    core.turns.turn(
        () -> {
          residues.forget(currency -> takenBack.isWhole(holdings.currency(currency).network()));
          residues.add(rows.residues);
        });
  }

  private void follow(LedgerRows rows, int[] order, int first, int end) {
    for (int i = first; i < end; i++) {
      int row = order[i];
      block(rows, row);
      int written = core.log.size();
      core.go(rows.from.getInt(row), rows.to.getInt(row), rows.amount.getLong(row));
      place(written, rows.position(row));
      advance(rows, row);
    }
  }

  /** Finds the labels of holdings that are new. */
  private void name() {
    for (; named < holdings.size(); named++) {
      if (holdings.address(named) != null) {
        core.labels.set(named, timeline(named));
      }
    }
  }

  Timeline timeline(int holding) {
    String network = holdings.currency(holdings.currencyOf(holding)).network();
    return book.timeline(network, holdings.address(holding));
  }
}
