package io.haetae.bench.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws questions; who pays often is asked for often, and half of the pairs lie on a cycle. */
record Questions(GraphData data, long seed) {
  private static final int LIMIT = 100;
  private static final int NUMERATOR = 9;
  private static final int DENOMINATOR = 10;

  /** So many of a read, over windows of this share of the whole time. */
  List<Question> of(Read read, int count, double share) {
    Random random = new Random(seed + read.ordinal());
    List<Question> questions = new ArrayList<>();
    if (read == Read.THREE_CYCLES) {
      for (int transfer : Cycles.of(data.transfers(), data.accounts(), count / 2, random)) {
        int payee = data.transfers().payee()[transfer];
        questions.add(inWindow(data.transfers().payer()[transfer], payee, share, random));
      }
    }
    while (questions.size() < count) {
      int transfer = random.nextInt(data.transfers().count());
      int id = id(read, transfer, random);
      int other =
          read == Read.THREE_CYCLES
              ? data.transfers().payee()[transfer]
              : data.transfers().payee()[random.nextInt(data.transfers().count())];
      if (id >= 0 && id != other) {
        questions.add(inWindow(id, other, share, random));
      }
    }
    return questions;
  }

  private int id(Read read, int transfer, Random random) {
    int payer = data.transfers().payer()[transfer];
    return switch (read) {
      case TRACES -> data.owner()[payer];
      case CARRIED_ON -> data.deposits().from()[random.nextInt(data.deposits().count())];
      default -> payer;
    };
  }

  private Question inWindow(int id, int other, double share, Random random) {
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    for (long at : data.transfers().at()) {
      first = Math.min(first, at);
      last = Math.max(last, at);
    }
    long length = (long) (share * (last - first));
    long from = first + (long) (random.nextDouble() * (last - first - length));
    return new Question(id, other, from, from + length + 1, LIMIT, NUMERATOR, DENOMINATOR);
  }
}
