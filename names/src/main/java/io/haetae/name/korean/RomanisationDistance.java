package io.haetae.name.korean;

import java.util.Arrays;
import java.util.List;

/**
 * How far a Latin text is from a name given as sounds: the spellings' costs and one for each slip
 * of the keyboard. A weighted Levenshtein distance with transpositions over sounds of several
 * letters.
 */
final class RomanisationDistance {
  private static final double SLIP = 1;
  private static final double WHOLE_SYLLABLE = 2.5;
  private static final double GIVEN_UP = 1e6;

  /** Beyond two slips nothing is the same name any more. */
  private static final double MOST = 2.3;

  private final String asked;
  private final List<Slot> slots;
  private final double[][] cost;
  private final int[][] cameFrom;

  private RomanisationDistance(String asked, List<Slot> slots) {
    this.asked = asked;
    this.slots = slots;
    this.cost = new double[asked.length() + 1][slots.size() + 1];
    this.cameFrom = new int[asked.length() + 1][slots.size() + 1];
  }

  /** The cost of each syllable, in the order of the sounds. */
  static double[] bySyllable(String asked, List<Slot> slots) {
    return new RomanisationDistance(asked, slots).run();
  }

  private double[] run() {
    for (double[] row : cost) {
      Arrays.fill(row, GIVEN_UP);
    }
    cost[0][0] = 0;
    for (int i = 0; i <= asked.length(); i++) {
      for (int k = 0; k <= slots.size(); k++) {
        if (cost[i][k] <= MOST) {
          leave(i, k);
        }
      }
    }
    return cost[asked.length()][slots.size()] > MOST ? hopeless() : share();
  }

  private double[] hopeless() {
    double[] shares = new double[slots.isEmpty() ? 1 : slots.getLast().syllable() + 1];
    Arrays.fill(shares, GIVEN_UP);
    return shares;
  }

  private void leave(int i, int k) {
    boolean maySlip = cost[i][k] + SLIP <= MOST;
    if (maySlip && i < asked.length()) {
      reach(i, k, 1, 0, SLIP);
    }
    if (k == slots.size()) {
      return;
    }
    Slot slot = slots.get(k);
    if (maySlip) {
      reach(i, k, 0, 1, leftOut(slot, i, k));
    }
    for (Jamo.Spelling spelling : slot.spellings()) {
      String text = spelling.text();
      if (asked.startsWith(text, i)) {
        reach(i, k, text.length(), 1, spelling.cost());
      } else if (maySlip && spelling.cost() <= Jamo.COMMON) {
        slip(i, k, spelling);
      }
    }
    if (maySlip && i + 1 < asked.length()) {
      swap(i, k, k + 1);
      if (k + 1 < slots.size() && slots.get(k + 1).mayBeSilent()) {
        swap(i, k, k + 2);
      }
    }
  }

  /** A syllable without its first consonant and its vowel is missing as a whole. */
  private double leftOut(Slot slot, int i, int k) {
    return slot.position() == Position.VOWEL && cameFrom[i][k] == 1 ? WHOLE_SYLLABLE : SLIP;
  }

  private void slip(int i, int k, Jamo.Spelling spelling) {
    int length = spelling.text().length();
    for (int taken = Math.max(1, length - 1); taken <= length + 1; taken++) {
      if (i + taken <= asked.length() && oneSlip(i, taken, spelling.text())) {
        reach(i, k, taken, 1, SLIP + spelling.cost());
      }
    }
  }

  private boolean oneSlip(int start, int length, String text) {
    int same = 0;
    int most = Math.min(length, text.length());
    while (same < most && asked.charAt(start + same) == text.charAt(same)) {
      same++;
    }
    int tail = 0;
    while (tail < most - same
        && asked.charAt(start + length - 1 - tail) == text.charAt(text.length() - 1 - tail)) {
      tail++;
    }
    if (Math.max(length, text.length()) - same - tail <= 1) {
      return true;
    }
    return length == text.length()
        && length - same - tail == 2
        && asked.charAt(start + same) == text.charAt(same + 1)
        && asked.charAt(start + same + 1) == text.charAt(same);
  }

  /** The last letter of one sound and the first of the next, typed the wrong way round. */
  private void swap(int i, int k, int next) {
    if (next >= slots.size()) {
      return;
    }
    for (Jamo.Spelling first : slots.get(k).spellings()) {
      int last = i + first.text().length() - 1;
      if (last >= i
          && last + 1 < asked.length()
          && asked.charAt(last + 1) == first.text().charAt(last - i)
          && asked.regionMatches(i, first.text(), 0, last - i)) {
        swapInto(i, k, next, first);
      }
    }
  }

  private void swapInto(int i, int k, int next, Jamo.Spelling first) {
    int last = i + first.text().length() - 1;
    for (Jamo.Spelling second : slots.get(next).spellings()) {
      String text = second.text();
      if (!text.isEmpty()
          && asked.charAt(last) == text.charAt(0)
          && asked.regionMatches(last + 2, text, 1, text.length() - 1)) {
        int letters = first.text().length() + text.length();
        reach(i, k, letters, next + 1 - k, SLIP + first.cost() + second.cost());
      }
    }
  }

  private void reach(int i, int k, int letters, int sounds, double price) {
    double total = cost[i][k] + price;
    if (total < cost[i + letters][k + sounds]) {
      cost[i + letters][k + sounds] = total;
      cameFrom[i + letters][k + sounds] = letters * 4 + sounds;
    }
  }

  private double[] share() {
    int syllables = slots.isEmpty() ? 0 : slots.getLast().syllable() + 1;
    double[] shares = new double[syllables];
    int i = asked.length();
    int k = slots.size();
    while (i > 0 || k > 0) {
      int step = cameFrom[i][k];
      int fromLetter = i - step / 4;
      int fromSound = k - step % 4;
      int slot = Math.min(Math.max(fromSound, k - 1), slots.size() - 1);
      shares[slots.get(slot).syllable()] += cost[i][k] - cost[fromLetter][fromSound];
      i = fromLetter;
      k = fromSound;
    }
    return shares;
  }
}
