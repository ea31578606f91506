package io.haetae.bench.screening;

import io.haetae.address.AddressReader;
import io.haetae.address.index.AddressBatch;
import io.haetae.address.index.ListedAddresses;
import io.haetae.contracts.asset.AddressFamily;
import java.util.Arrays;

/** The product's own look-up, with and without reading the text. */
final class OwnSide {
  private static final int BATCH = 256;

  private final Questions questions;
  private final AddressReader reader = new AddressReader();
  private final byte[] buffer = new byte[AddressReader.MAX_PAYLOAD];
  private final AddressBatch batch;
  private final int[] entries = new int[BATCH];
  private final int[] ends;
  private final byte[] decoded;

  OwnSide(ListedAddresses listed, Questions questions) {
    this.questions = questions;
    this.batch = listed.batch(BATCH);
    this.ends = new int[questions.count()];
    this.decoded = decodeAll();
  }

  /** Reads and checks the text of each question and looks it up. */
  boolean[] answer() {
    boolean[] answers = new boolean[questions.count()];
    for (int from = 0; from < answers.length; from += BATCH) {
      read(from);
      int count = batch.findFirst(entries);
      for (int i = 0; i < count; i++) {
        answers[from + i] = entries[i] != ListedAddresses.NOT_LISTED;
      }
    }
    return answers;
  }

  /** As {@link #answer()}, but only counts. */
  int countListed() {
    int hits = 0;
    for (int from = 0; from < questions.count(); from += BATCH) {
      read(from);
      hits += countFound();
    }
    return hits;
  }

  /** Looks up what is already decoded. */
  int lookUp(int first) {
    int hits = 0;
    int start = 0;
    for (int i = 0; i < first; i++) {
      int length = ends[i] - start;
      System.arraycopy(decoded, start, batch.next(), 0, length);
      batch.add(questions.families()[i], length);
      start = ends[i];
      if (batch.isFull()) {
        hits += countFound();
      }
    }
    return hits + countFound();
  }

  /** Reads and checks only; the sum of the lengths keeps the work from being left out. */
  long decodeOnly() {
    long sum = 0;
    for (int i = 0; i < questions.count(); i++) {
      sum += reader.read(questions.asked()[i], questions.families()[i], buffer);
    }
    return sum;
  }

  private int countFound() {
    int count = batch.findFirst(entries);
    int hits = 0;
    for (int i = 0; i < count; i++) {
      hits += entries[i] == ListedAddresses.NOT_LISTED ? 0 : 1;
    }
    return hits;
  }

  private void read(int from) {
    int end = Math.min(from + BATCH, questions.count());
    for (int i = from; i < end; i++) {
      AddressFamily family = questions.families()[i];
      batch.add(family, reader.read(questions.asked()[i], family, batch.next()));
    }
  }

  private byte[] decodeAll() {
    byte[] all = new byte[questions.count() * AddressReader.MAX_PAYLOAD];
    int end = 0;
    for (int i = 0; i < questions.count(); i++) {
      int length = reader.read(questions.asked()[i], questions.families()[i], buffer);
      System.arraycopy(buffer, 0, all, end, length);
      end += length;
      ends[i] = end;
    }
    return Arrays.copyOf(all, end);
  }
}
