package io.haetae.name.score;

import io.haetae.name.Agreement;
import io.haetae.name.read.Reading;
import io.haetae.name.read.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds which words of two names belong together, also where one side writes several as one. */
final class Alignment {
  private static final int LONGEST_MERGE = 4;
  private static final double MERGED = 0.99;
  private static final double LEAST_OF_MERGED = 0.7;

  private final List<Word> asked;
  private final List<Word> listed;
  private final WordSimilarity similarity;
  private final List<Pairing> candidates = new ArrayList<>();

  private Alignment(Reading asked, Reading listed) {
    this.asked = asked.words();
    this.listed = listed.words();
    this.similarity = new WordSimilarity(asked, listed);
  }

  /** The best pairings, each word in at most one. */
  static List<Pairing> of(Reading asked, Reading listed) {
    return new Alignment(asked, listed).best();
  }

  private List<Pairing> best() {
    for (int i = 0; i < asked.size(); i++) {
      for (int j = 0; j < listed.size(); j++) {
        single(i, j);
      }
    }
    for (int length = 2; length <= LONGEST_MERGE; length++) {
      mergeAsked(length);
      mergeListed(length);
    }
    candidates.sort(Comparator.comparingDouble(Pairing::gain).reversed());
    List<Pairing> chosen = new ArrayList<>();
    boolean[] askedTaken = new boolean[asked.size()];
    boolean[] listedTaken = new boolean[listed.size()];
    for (Pairing candidate : candidates) {
      if (!candidate.overlaps(askedTaken, listedTaken)) {
        candidate.take(askedTaken, listedTaken);
        chosen.add(candidate);
      }
    }
    return chosen;
  }

  private void single(int i, int j) {
    Word a = asked.get(i);
    Word b = listed.get(j);
    WordAgreement agreement = similarity.of(a, b);
    if (agreement.similarity() > 0) {
      double weight = (a.weight() + b.weight()) / 2;
      double least =
          agreement.how() == Agreement.INITIAL ? Math.min(a.weight(), b.weight()) : weight;
      candidates.add(new Pairing(i, 1, j, 1, weight, least, agreement));
    }
  }

  private void mergeAsked(int length) {
    for (int i = 0; i + length <= asked.size(); i++) {
      List<Word> words = asked.subList(i, i + length);
      Word joined = null;
      for (int j = 0; j < listed.size(); j++) {
        if (Merge.mayBe(words, listed.get(j))) {
          joined = joined == null ? Merge.of(words, similarity.isKorean()) : joined;
          merged(joined, listed.get(j), new int[] {i, length, j, 1});
        }
      }
    }
  }

  private void mergeListed(int length) {
    for (int j = 0; j + length <= listed.size(); j++) {
      List<Word> words = listed.subList(j, j + length);
      Word joined = null;
      for (int i = 0; i < asked.size(); i++) {
        if (Merge.mayBe(words, asked.get(i))) {
          joined = joined == null ? Merge.of(words, similarity.isKorean()) : joined;
          merged(asked.get(i), joined, new int[] {i, 1, j, length});
        }
      }
    }
  }

  private void merged(Word a, Word b, int[] at) {
    WordAgreement agreement = similarity.of(a, b);
    if (agreement.similarity() >= LEAST_OF_MERGED) {
      Agreement how = agreement.how() == Agreement.EXACT ? Agreement.SPELLING : agreement.how();
      candidates.add(
          new Pairing(
              at[0],
              at[1],
              at[2],
              at[3],
              (a.weight() + b.weight()) / 2,
              Math.min(a.weight(), b.weight()),
              new WordAgreement(how, MERGED * agreement.similarity())));
    }
  }
}
