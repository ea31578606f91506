package io.haetae.name.korean;

import java.util.List;
import java.util.Optional;

/** Recognises Korean words, as in the names of organisations and ships. */
public final class KoreanWords {
  private KoreanWords() {}

  /** A Latin word as a Korean one of at least so many syllables. */
  public static Optional<KoreanText> latin(String word, int fewest) {
    List<List<LatinSyllable>> cuts = SyllableReader.read(word);
    return cuts.isEmpty() || cuts.getFirst().size() < fewest
        ? Optional.empty()
        : Optional.of(KoreanText.ofLatin(cuts.getFirst()));
  }

  /** A word in Hangul. */
  public static KoreanText hangul(String word) {
    return KoreanText.ofHangul(word);
  }
}
