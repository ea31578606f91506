package io.haetae.wallet.attribution;

import io.haetae.contracts.category.Category;
import io.haetae.wallet.tagpack.Confidence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/**
 * Labels by number in the order of their ids, column by column: 34 bytes each and every text once.
 */
final class LabelTable {
  static final int BYTES_PER_LABEL = 8 + 2 + 1 + 1 + 4 + 4 + 4 + 2 + 4 + 4;

  private static final int NO_FROM = Integer.MIN_VALUE;
  private static final int NO_TO = Integer.MAX_VALUE;
  private static final Confidence[] CONFIDENCES = Confidence.values();

  private final List<Category> categories;
  private final TextTable texts = new TextTable();
  private final TextTable packs = new TextTable();
  private long[] ids = new long[1_024];
  private short[] category = new short[1_024];
  private byte[] confidence = new byte[1_024];
  private boolean[] disputed = new boolean[1_024];
  private int[] label = new int[1_024];
  private int[] actor = new int[1_024];
  private int[] source = new int[1_024];
  private short[] pack = new short[1_024];
  private int[] from = new int[1_024];
  private int[] to = new int[1_024];
  private int size;

  LabelTable(List<Category> categories) {
    this.categories = categories;
  }

  int size() {
    return size;
  }

  /** Adds a label; its number. */
  int add(LabelRow row) {
    if (size == ids.length) {
      resize(size + (size >> 1));
    }
    ids[size] = row.id();
    category[size] = (short) row.category();
    confidence[size] = (byte) row.confidence().ordinal();
    disputed[size] = row.disputed();
    label[size] = texts.number(row.label());
    actor[size] = texts.number(row.actor());
    source[size] = texts.number(row.source());
    pack[size] = (short) packs.number(row.pack() + '|' + row.packHash());
    from[size] = row.from() == null ? NO_FROM : (int) row.from().toEpochDay();
    to[size] = row.to() == null ? NO_TO : (int) row.to().toEpochDay();
    return size++;
  }

  /** The number of the label with this id, negative where there is none. */
  int number(long id) {
    return Arrays.binarySearch(ids, 0, size, id);
  }

  void trim() {
    resize(size);
    texts.close();
    packs.close();
  }

  boolean holds(int number, long epochDay) {
    return from[number] <= epochDay && epochDay <= to[number];
  }

  Attribution get(int number) {
    String[] said = packs.text(pack[number]).split("\\|", 2);
    return new Attribution(
        ids[number],
        categories.get(category[number]),
        texts.text(label[number]),
        texts.text(actor[number]),
        CONFIDENCES[confidence[number]],
        texts.text(source[number]),
        said[0],
        said[1],
        from[number] == NO_FROM ? null : startOf(from[number]),
        to[number] == NO_TO ? null : startOf(to[number] + 1L),
        disputed[number]);
  }

  long bytes() {
    return (long) BYTES_PER_LABEL * ids.length + texts.bytes() + packs.bytes();
  }

  private static Instant startOf(long epochDay) {
    return LocalDate.ofEpochDay(epochDay).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private void resize(int length) {
    ids = Arrays.copyOf(ids, length);
    category = Arrays.copyOf(category, length);
    confidence = Arrays.copyOf(confidence, length);
    disputed = Arrays.copyOf(disputed, length);
    label = Arrays.copyOf(label, length);
    actor = Arrays.copyOf(actor, length);
    source = Arrays.copyOf(source, length);
    pack = Arrays.copyOf(pack, length);
    from = Arrays.copyOf(from, length);
    to = Arrays.copyOf(to, length);
  }
}
