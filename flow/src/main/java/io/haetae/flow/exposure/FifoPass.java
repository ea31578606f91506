package io.haetae.flow.exposure;

/**
 * First in, first out: a sender gives away what it has held longest. Nothing is divided, so every
 * unit stays one kind and the pass can be turned round.
 */
final class FifoPass {
  private final TransferLog log;
  private final ActingLabels labels;
  private final Categories categories;
  private final int unattributed;
  private final FifoLots lots = new FifoLots();
  private final CategorySums received = new CategorySums();
  private int done;

  FifoPass(TransferLog log, ActingLabels labels, Categories categories) {
    this.log = log;
    this.labels = labels;
    this.categories = categories;
    this.unattributed = categories.size();
  }

  /** Works through what is new. */
  void catchUp(int holdings) {
    lots.growTo(holdings);
    int block = done < log.size() ? log.blocks().of(done) : 0;
    for (; done < log.size(); done++) {
      while (log.blocks().end(block) <= done) {
        block++;
      }
      move(log.from(done), log.to(done), log.amount(done), log.blocks().second(block));
    }
  }

  FifoLots lots() {
    return lots;
  }

  CategorySums received() {
    return received;
  }

  long bytes() {
    return lots.bytes() + received.bytes();
  }

  private void move(int from, int to, long amount, long second) {
    if (from == to) {
      return;
    }
    int acting = labels.at(from, second);
    long left = amount;
    while (left > 0) {
      boolean endless = TransferLog.isEndless(from);
      int tag = endless ? unattributed : lots.tag(from);
      long taken = endless ? left : lots.take(from, left);
      arrive(to, acting == Timeline.NOTHING ? tag : recoloured(tag, acting), taken);
      left -= taken;
    }
  }

  private int recoloured(int tag, int acting) {
    int category = Timeline.category(acting);
    boolean kept =
        Timeline.effect(acting) == Effect.EMITS
            && tag != unattributed
            && categories.rank(tag) >= categories.rank(category);
    return kept ? tag : category;
  }

  private void arrive(int to, int tag, long amount) {
    if (!TransferLog.isEndless(to)) {
      lots.add(to, tag, amount);
      received.add(labels.target(to), tag, amount);
    }
  }
}
