package io.haetae.name.score;

import io.haetae.name.Agreement;
import io.haetae.name.read.Word;
import java.util.List;

/**
 * Words of both sides that are held against each other.
 *
 * @param asked position of the first asked word
 * @param askedWords how many asked words, written as one
 * @param listed position of the first listed word
 * @param listedWords how many listed words, written as one
 * @param weight what they say
 * @param least what the side says that says less
 * @param agreement how they agree
 */
record Pairing(
    int asked,
    int askedWords,
    int listed,
    int listedWords,
    double weight,
    double least,
    WordAgreement agreement) {

  double gain() {
    return least * agreement.similarity() * agreement.similarity();
  }

  /** What an initial leaves unsaid of its word. */
  double unsaid() {
    return agreement.how() == Agreement.INITIAL ? (weight - least) : 0;
  }

  boolean overlaps(boolean[] askedTaken, boolean[] listedTaken) {
    return taken(askedTaken, asked, askedWords) || taken(listedTaken, listed, listedWords);
  }

  void take(boolean[] askedTaken, boolean[] listedTaken) {
    java.util.Arrays.fill(askedTaken, asked, asked + askedWords, true);
    java.util.Arrays.fill(listedTaken, listed, listed + listedWords, true);
  }

  String askedText(List<Word> words) {
    return text(words.subList(asked, asked + askedWords));
  }

  String listedText(List<Word> words) {
    return text(words.subList(listed, listed + listedWords));
  }

  private static String text(List<Word> words) {
    return String.join(" ", words.stream().map(Word::written).toList());
  }

  private static boolean taken(boolean[] taken, int start, int length) {
    for (int i = start; i < start + length; i++) {
      if (taken[i]) {
        return true;
      }
    }
    return false;
  }
}
