package io.haetae.name.korean;

import java.util.List;
import java.util.Optional;

/** Recognises Korean words, as in the names of organisations and ships. */
public final class KoreanWords {
  private static final int MIX = 0x9E37_79B9;
  private static final int KEPT_BITS = 13;

  /**
   * What was read last, a place for each hash: one question holds the same words against hundreds
   * of names, and the next questions find many of these names again.
   */
  private static final Read[] READ = new Read[1 << KEPT_BITS];

  /**
   * @param text what the word spells, or null when it is no Korean
   */
  private record Read(String word, KoreanText text, int syllables) {}

  private KoreanWords() {}

  /** A Latin word as a Korean one of at least so many syllables. */
  public static Optional<KoreanText> latin(String word, int fewest) {
    int place = (word.hashCode() * MIX) >>> (Integer.SIZE - KEPT_BITS);
    Read read = READ[place];
    if (read == null || !read.word().equals(word)) {
      read = read(word);
      READ[place] = read;
    }
    return read.syllables() < fewest ? Optional.empty() : Optional.of(read.text());
  }

  private static Read read(String word) {
    List<List<LatinSyllable>> cuts = SyllableReader.read(word);
    return cuts.isEmpty()
        ? new Read(word, null, 0)
        : new Read(word, KoreanText.ofLatin(cuts.getFirst()), cuts.getFirst().size());
  }

  /** A word in Hangul. */
  public static KoreanText hangul(String word) {
    return KoreanText.ofHangul(word);
  }
}
