package io.haetae.name.korean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Recognises Korean personal names and lays them out surname first. */
public final class KoreanNames {
  private static final int MOST_WORDS = 4;
  private static final int FEWEST_SYLLABLES = 2;
  private static final int MOST_SYLLABLES = 4;
  private static final int MOST_GIVEN_SYLLABLES = 2;

  private KoreanNames() {}

  /** A Latin name as a Korean person's, surname first whichever way it is written. */
  public static Optional<KoreanText> person(List<String> words) {
    if (words.size() < 2 || words.size() > MOST_WORDS) {
      return Optional.empty();
    }
    if (Surnames.isLatin(words.getFirst())) {
      return read(words);
    }
    return Surnames.isLatin(words.getLast()) ? read(lastFirst(words)) : Optional.empty();
  }

  /** A name in Hangul as a Korean person's; words in the order they are written. */
  public static Optional<KoreanText> hangulPerson(List<String> words) {
    String whole = String.join("", words);
    boolean fits = whole.length() >= FEWEST_SYLLABLES && whole.length() <= MOST_SYLLABLES;
    boolean surname =
        fits
            && (Surnames.isHangul(whole.substring(0, 1))
                || Surnames.isHangul(whole.substring(0, 2)));
    return surname ? Optional.of(KoreanText.ofHangul(whole)) : Optional.empty();
  }

  /** The last word moved to the front. */
  public static List<String> lastFirst(List<String> words) {
    List<String> turned = new ArrayList<>();
    turned.add(words.getLast());
    turned.addAll(words.subList(0, words.size() - 1));
    return turned;
  }

  private static Optional<KoreanText> read(List<String> words) {
    List<LatinSyllable> syllables = new ArrayList<>();
    for (String word : words) {
      List<List<LatinSyllable>> cuts = SyllableReader.read(word);
      if (cuts.isEmpty()) {
        return Optional.empty();
      }
      syllables.addAll(cuts.getFirst());
    }
    int surname = SyllableReader.read(words.getFirst()).getFirst().size();
    boolean fits =
        syllables.size() >= FEWEST_SYLLABLES && syllables.size() <= surname + MOST_GIVEN_SYLLABLES;
    return fits ? Optional.of(KoreanText.ofLatin(syllables)) : Optional.empty();
  }
}
