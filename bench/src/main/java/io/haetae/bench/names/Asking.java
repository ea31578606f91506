package io.haetae.bench.names;

import io.haetae.bench.measure.Side;
import java.util.List;

/**
 * A side that answers a list of questions; its answers have to be the same each time.
 *
 * @param side that is asked
 * @param questions in order
 * @param expected how many names it finds in all
 * @param latenciesNs of the last round, one for each question
 */
record Asking(NameSide side, List<String> questions, long expected, long[] latenciesNs)
    implements Side {

  static Asking of(NameSide side, List<String> questions) throws Exception {
    long found = 0;
    for (String question : questions) {
      found += side.search(question).size();
    }
    return new Asking(side, questions, found, new long[questions.size()]);
  }

  @Override
  public String name() {
    return side.name();
  }

  @Override
  public long run() throws Exception {
    long found = 0;
    for (int i = 0; i < questions.size(); i++) {
      long start = System.nanoTime();
      found += side.search(questions.get(i)).size();
      latenciesNs[i] = System.nanoTime() - start;
    }
    if (found != expected) {
      throw new IllegalStateException(name() + " answers " + found + ", before " + expected);
    }
    return questions.size();
  }
}
