package io.haetae.flow.exposure;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayFIFOQueue;

/**
 * Puts late transfers in their places and takes blocks back: the rows from the change on are
 * written anew, and what follows the last checkpoint before it is worked through again. Where the
 * change lies in the first import, opening balances are found anew too, for which all rows are read
 * once.
 */
final class Rework {
  private final NamedLedger ledger;
  private final TransferLog log;
  private final Int2ObjectOpenHashMap<IntArrayFIFOQueue> late = new Int2ObjectOpenHashMap<>();

  /** All rows from the first that is written anew, as they will stand. */
  private final LedgerRows rows = new LedgerRows();

  /** Of those, how many are part of the first import. */
  private int importRows = -1;

  Rework(NamedLedger ledger) {
    this.ledger = ledger;
    this.log = ledger.core.log;
  }

  void insert(LedgerRows more, int[] order) {
    int first = queue(more, order);
    int start = start(first);
    gather(start, more, new TakenBack());
    gatherLast(more, order);
    write(start, first);
  }

  /** Makes rows a part of the first import, in place of what is taken back. */
  void extend(LedgerRows more, int[] order, TakenBack takenBack) {
    int first = Math.min(queue(more, order), takenBack.firstOf(ledger));
    gather(0, more, takenBack);
    gatherLast(more, order);
    importRows = rows.size();
    write(0, first);
  }

  /** Takes back what networks said. */
  void takeBack(TakenBack takenBack) {
    int first = takenBack.firstOf(ledger);
    if (first < log.size()) {
      int start = start(first);
      gather(start, null, takenBack);
      write(start, first);
    }
  }

  /** Finds how far each network has come. */
  void findHeights() {
    ledger.heights.clear();
    for (int block = 0; block < log.blocks().size(); block++) {
      int end = Math.min(log.size(), log.blocks().end(block));
      if (end > log.blocks().first(block)) {
        ledger.heights.advance(
            log.blocks().network(block),
            log.blocks().height(block),
            log.blocks().second(block),
            ledger.positions.get(end - 1));
      }
    }
  }

  /** Puts rows that are late in line; answers the first transfer that stands after one of them. */
  private int queue(LedgerRows more, int[] order) {
    int first = log.size();
    for (int row : order) {
      int network = more.network.getInt(row);
      IntArrayFIFOQueue queue = late.get(network);
      if (queue == null) {
        queue = new IntArrayFIFOQueue();
        late.put(network, queue);
        first = Math.min(first, firstAfter(more, row));
      }
      queue.enqueue(row);
    }
    return first;
  }

  private int firstAfter(LedgerRows more, int row) {
    int network = more.network.getInt(row);
    int first = log.size();
    for (int i = log.size() - 1, block = log.blocks().size() - 1; i >= 0; i--) {
      while (log.blocks().first(block) > i) {
        block--;
      }
      if (log.blocks().network(block) == network) {
        if (!isBefore(more, row, block, i)) {
          return first;
        }
        first = i;
      }
    }
    return first;
  }

  private boolean isBefore(LedgerRows more, int row, int block, int transfer) {
    return RowPositions.compare(
            more.second.getLong(row),
            more.height.getLong(row),
            more.position(row),
            log.blocks().second(block),
            log.blocks().height(block),
            ledger.positions.get(transfer))
        < 0;
  }

  private int start(int first) {
    if (first < ledger.imported) {
      return 0;
    }
    int start = first;
    while (start > ledger.imported && isDerived(start - 1)) {
      start--;
    }
    return start;
  }

  /** What nobody saw arrive at an account is no row of the ledger: it follows from the others. */
  private boolean isDerived(int transfer) {
    return log.from(transfer) == TransferLog.UNSEEN
        && log.to(transfer) >= TransferLog.FIRST_HOLDING;
  }

  private void gather(int start, LedgerRows more, TakenBack takenBack) {
    for (int i = start, block = log.size() == start ? 0 : log.blocks().of(start);
        i < log.size();
        i++) {
      while (log.blocks().end(block) <= i) {
        block++;
      }
      if (i >= ledger.imported && importRows < 0) {
        importRows = rows.size();
      }
      int network = log.blocks().network(block);
      if (!isDerived(i)) {
        IntArrayFIFOQueue queue = late.get(network);
        while (queue != null && !queue.isEmpty() && isBefore(more, queue.firstInt(), block, i)) {
          rows.copy(more, queue.dequeueInt());
        }
        if (!takenBack.holds(ledger, log.blocks(), block)) {
          copy(i, block);
        }
      }
    }
    importRows = importRows < 0 ? rows.size() : importRows;
  }

  /** What stands after all that is known of its network. */
  private void gatherLast(LedgerRows more, int[] order) {
    for (int row : order) {
      IntArrayFIFOQueue queue = late.get(more.network.getInt(row));
      if (!queue.isEmpty() && queue.firstInt() == row) {
        rows.copy(more, queue.dequeueInt());
      }
    }
  }

  private void copy(int transfer, int block) {
    rows.move(log.from(transfer), log.to(transfer), log.amount(transfer));
    long position = ledger.positions.get(transfer);
    rows.at(
        log.blocks().network(block),
        log.blocks().second(block),
        log.blocks().height(block),
        RowPositions.transaction(position),
        RowPositions.index(position));
  }

  private void write(int start, int first) {
    log.truncate(start);
    int[] order = new int[rows.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    if (start < ledger.imported) {
      ledger.open(rows, order, importRows);
      ledger.imported = log.size();
    }
    int same = Math.min(first, log.changed());
    ExposureCore.Replay replay = ledger.core.before(same);
    replay.state().know(ledger.core.state());
    ledger.know(replay.state());
    new LiveRows(ledger, replay).write(rows, importRows);
    ledger.core.replay(replay.state(), replay.from(), this::arrive);
  }

  private void arrive() {
    findHeights();
    ledger.touched.find(log, ledger.holdings.size());
  }
}
