package io.haetae.bench.screening;

import io.haetae.address.AddressReader;
import io.haetae.address.index.AddressBatch;
import io.haetae.address.index.ListedAddresses;

/** The product's own look-up, with and without reading the text. */
final class OwnSide {
  private static final int BATCH = 64;

  private final ListedAddresses listed;
  private final Questions questions;
  private final AddressReader reader = new AddressReader();
  private final byte[] buffer = new byte[AddressReader.MAX_PAYLOAD];
  private final AddressBatch batch = new AddressBatch(BATCH);
  private final int[] entries = new int[BATCH];
  private final AddressBatch[] decoded;

  OwnSide(ListedAddresses listed, Questions questions) {
    this.listed = listed;
    this.questions = questions;
    this.decoded = decodeAll();
  }

  /** Reads and checks the text of each question and looks it up. */
  boolean[] answer() {
    boolean[] answers = new boolean[questions.count()];
    for (int from = 0; from < answers.length; from += BATCH) {
      fill(batch, from);
      listed.findFirst(batch, entries);
      for (int i = 0; i < batch.size(); i++) {
        answers[from + i] = entries[i] != ListedAddresses.NOT_LISTED;
      }
    }
    return answers;
  }

  /** As {@link #answer()}, but only counts. */
  int countListed() {
    int hits = 0;
    for (int from = 0; from < questions.count(); from += BATCH) {
      fill(batch, from);
      hits += countListed(batch);
    }
    return hits;
  }

  /** Looks up what is already decoded. */
  int lookUp(int first) {
    int hits = 0;
    for (int i = 0; i < first / BATCH; i++) {
      hits += countListed(decoded[i]);
    }
    return hits;
  }

  /** Reads and checks only; the sum of the lengths keeps the work from being left out. */
  long decodeOnly() {
    long sum = 0;
    for (int i = 0; i < questions.count(); i++) {
      sum += reader.read(questions.asked()[i], questions.families()[i], buffer);
    }
    return sum;
  }

  private int countListed(AddressBatch asked) {
    listed.findFirst(asked, entries);
    int hits = 0;
    for (int i = 0; i < asked.size(); i++) {
      hits += entries[i] == ListedAddresses.NOT_LISTED ? 0 : 1;
    }
    return hits;
  }

  private void fill(AddressBatch target, int from) {
    target.clear();
    int end = Math.min(from + BATCH, questions.count());
    for (int i = from; i < end; i++) {
      int length = reader.read(questions.asked()[i], questions.families()[i], buffer);
      target.add(questions.families()[i], buffer, 0, length);
    }
  }

  private AddressBatch[] decodeAll() {
    AddressBatch[] batches = new AddressBatch[questions.count() / BATCH];
    for (int i = 0; i < batches.length; i++) {
      batches[i] = new AddressBatch(BATCH);
      fill(batches[i], i * BATCH);
    }
    return batches;
  }
}
