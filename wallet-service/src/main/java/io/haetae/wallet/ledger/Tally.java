package io.haetae.wallet.ledger;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts what became of a chunk's records. */
final class Tally {
  private final Map<String, Defect> defects = new LinkedHashMap<>();
  private long stored;
  private long duplicates;
  private long unmoved;
  private long rounded;
  private long takenBack;

  void unmoved() {
    unmoved++;
  }

  void rounded() {
    rounded++;
  }

  void reject(String reason, String example, long record) {
    defects.merge(reason, new Defect(reason, 1, example, record), (known, one) -> known.another());
  }

  void stored(long rows, long of) {
    stored += rows;
    duplicates += of - rows;
  }

  void takenBack(long rows) {
    takenBack += rows;
  }

  long stored() {
    return stored;
  }

  long duplicates() {
    return duplicates;
  }

  long unmovedRecords() {
    return unmoved;
  }

  long roundedAmounts() {
    return rounded;
  }

  long takenBackRows() {
    return takenBack;
  }

  long defective() {
    return defects.values().stream().mapToLong(Defect::records).sum();
  }

  Iterable<Defect> defects() {
    return defects.values();
  }
}
