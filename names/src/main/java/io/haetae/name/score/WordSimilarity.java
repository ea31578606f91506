package io.haetae.name.score;

import com.ibm.icu.text.Transliterator;
import io.haetae.name.Agreement;
import io.haetae.name.korean.KoreanAgreement;
import io.haetae.name.korean.KoreanText;
import io.haetae.name.read.Reading;
import io.haetae.name.read.Role;
import io.haetae.name.read.Word;
import io.haetae.name.read.Writing;
import java.util.List;

/** How well two words agree, and how. */
final class WordSimilarity {
  private static final Transliterator SIMPLE = Transliterator.getInstance("Traditional-Simplified");
  private static final double LEAST = 0.6;
  private static final double LEAST_OF_COMMON = 0.8;
  private static final double LEAST_OF_SYLLABLES = 0.93;
  private static final double STEEPNESS = 1.3;
  private static final double SAME_SOUND = 0.92;
  private static final double LEAST_OF_SOUND = 0.45;
  private static final double ONE_SLIP = 1.35;
  private static final double AS_GOOD_AS_SAME = 0.97;
  private static final double CORRECTED = 0.88;
  private static final double SHORT_FORM = 0.85;
  private static final double INITIAL = 0.75;
  private static final double OTHER_LEGAL_FORM = 0.5;
  private static final double OTHER_NUMBER = 0.5;
  private static final double OTHER_PARTICLE = 0.9;
  private static final double VOWELLESS_STEEPNESS = 1.2;
  private static final double LEAST_OF_VOWELLESS = 0.8;
  private static final double SHORT_VOWELLESS = 0.9;
  private static final int SHORTEST_VOWELLESS = 3;

  private final boolean korean;
  private final boolean slipsInKorean;

  /** In names of people a slip makes another name too easily to be forgiven word by word. */
  WordSimilarity(Reading asked, Reading listed) {
    this.slipsInKorean = asked.organisation() || listed.organisation();
    this.korean =
        slipsInKorean
            ? asked.koreanWords() || listed.koreanWords()
            : asked.koreanWords() && listed.koreanWords();
  }

  WordAgreement of(Word asked, Word listed) {
    if (!asked.corrected()
        && asked.text().equals(listed.text())
        && !(asked.writing() == Writing.SYLLABLES && listed.writing() == Writing.SYLLABLES)) {
      return asked.writing() == listed.writing()
          ? WordAgreement.EXACT
          : new WordAgreement(Agreement.TRANSLITERATION, 1);
    }
    if (asked.corrected()) {
      return asked.means(listed)
          ? new WordAgreement(Agreement.TYPO, CORRECTED)
          : WordAgreement.NONE;
    }
    if (asked.meaning() != null && asked.meaning().equals(listed.meaning())) {
      return new WordAgreement(
          asked.role() == Role.LEGAL_FORM ? Agreement.LEGAL_FORM : Agreement.TRANSLATION, 1);
    }
    if (asked.isProper() && listed.isProper()) {
      return proper(asked, listed);
    }
    if (asked.role() == listed.role() && asked.role() != Role.COMMON) {
      return sameRole(asked, listed);
    }
    if (asked.role() == Role.NUMBER || listed.role() == Role.NUMBER) {
      return WordAgreement.NONE;
    }
    if (asked.role() == Role.INITIAL || listed.role() == Role.INITIAL) {
      return asked.text().charAt(0) == listed.text().charAt(0)
          ? new WordAgreement(Agreement.INITIAL, INITIAL)
          : WordAgreement.NONE;
    }
    return mayBeNear(asked, listed)
        ? atLeast(LEAST_OF_COMMON, letters(asked, listed))
        : WordAgreement.NONE;
  }

  private static WordAgreement sameRole(Word asked, Word listed) {
    return switch (asked.role()) {
      case LEGAL_FORM -> new WordAgreement(Agreement.LEGAL_FORM, OTHER_LEGAL_FORM);
      case NUMBER -> new WordAgreement(Agreement.NUMBER, OTHER_NUMBER);
      case PARTICLE ->
          asked.weight() == listed.weight()
              ? new WordAgreement(Agreement.SPELLING, OTHER_PARTICLE)
              : WordAgreement.NONE;
      default -> WordAgreement.NONE;
    };
  }

  private WordAgreement proper(Word asked, Word listed) {
    if (asked.writing() == Writing.CONSONANTS ^ listed.writing() == Writing.CONSONANTS) {
      return vowelless(asked, listed);
    }
    if (asked.writing() == Writing.SYLLABLES && listed.writing() == Writing.SYLLABLES) {
      return signs(asked, listed);
    }
    WordAgreement best = WordAgreement.NONE;
    if (mayBeNear(asked, listed)) {
      best = letters(asked, listed);
      if (asked.writing() == Writing.SYLLABLES || listed.writing() == Writing.SYLLABLES) {
        best = atLeast(LEAST_OF_SYLLABLES, best);
      }
    }
    if (ShortForms.same(asked.text(), listed.text())) {
      best = better(best, new WordAgreement(Agreement.SHORT_FORM, SHORT_FORM));
    }
    if (korean
        && best.similarity() < AS_GOOD_AS_SAME
        && (asked.korean() != null || listed.korean() != null)) {
      best = better(best, korean(asked, listed));
    }
    return best;
  }

  /** Two words in signs are the same word only if the signs are, whatever they sound like. */
  private WordAgreement signs(Word asked, Word listed) {
    if (asked.korean() != null && listed.korean() != null) {
      return korean(asked, listed);
    }
    return SIMPLE.transliterate(asked.written()).equals(SIMPLE.transliterate(listed.written()))
        ? WordAgreement.EXACT
        : WordAgreement.NONE;
  }

  private static boolean mayBeNear(Word a, Word b) {
    int longest = Math.max(a.text().length(), b.text().length());
    return Math.abs(a.text().length() - b.text().length()) <= 1 + longest / 3
        && Long.bitCount(a.letters() ^ b.letters()) <= 2 + longest / 3;
  }

  private static WordAgreement letters(Word a, Word b) {
    int longest = Math.max(a.text().length(), b.text().length());
    double most = (1 - LEAST_OF_SOUND) / STEEPNESS * longest;
    double similarity = 1 - STEEPNESS * LetterDistance.of(a.text(), b.text(), most) / longest;
    if (a.sound().equals(b.sound()) && similarity >= LEAST_OF_SOUND) {
      return new WordAgreement(
          Agreement.PHONETIC, Math.max(similarity, (similarity + SAME_SOUND) / 2));
    }
    return atLeast(LEAST, new WordAgreement(Agreement.TYPO, similarity));
  }

  private static WordAgreement vowelless(Word asked, Word listed) {
    boolean bareAsked = asked.writing() == Writing.CONSONANTS;
    String bare = bareAsked ? asked.text() : listed.text();
    String full = bareAsked ? listed.text() : asked.text();
    if (bare.length() < SHORTEST_VOWELLESS && full.length() > 2 * bare.length()
        || full.length() > 2 * bare.length() + 2
        || bare.length() > full.length() + 2) {
      return WordAgreement.NONE;
    }
    double similarity = 1 - VOWELLESS_STEEPNESS * VowellessDistance.of(bare, full) / bare.length();
    double sure = bare.length() < SHORTEST_VOWELLESS ? SHORT_VOWELLESS : 1;
    return atLeast(
        LEAST_OF_VOWELLESS, new WordAgreement(Agreement.TRANSLITERATION, sure * similarity));
  }

  private WordAgreement korean(Word asked, Word listed) {
    KoreanText known = listed.korean() != null ? listed.korean() : asked.korean();
    KoreanText other = listed.korean() != null ? koreanOrLetters(asked) : koreanOrLetters(listed);
    if (!other.mayBe(known)) {
      return WordAgreement.NONE;
    }
    KoreanAgreement agreement = KoreanAgreement.best(List.of(other), known);
    return agreement.sameSpelling() || slipsInKorean && agreement.cost() <= ONE_SLIP
        ? atLeast(
            LEAST,
            new WordAgreement(
                agreement.sameSpelling() ? Agreement.ROMANISATION : Agreement.TYPO,
                agreement.similarity()))
        : WordAgreement.NONE;
  }

  boolean isKorean() {
    return korean;
  }

  private static KoreanText koreanOrLetters(Word word) {
    return word.korean() != null ? word.korean() : KoreanText.spelled(word.text());
  }

  private static WordAgreement atLeast(double least, WordAgreement agreement) {
    return agreement.similarity() < least ? WordAgreement.NONE : agreement;
  }

  private static WordAgreement better(WordAgreement a, WordAgreement b) {
    return b.similarity() > a.similarity() ? b : a;
  }
}
