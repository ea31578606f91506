package io.haetae.name.read;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to read a text in Latin letters.
 *
 * @param words in the order of the text
 * @param maybeKorean whether Korean names are written so
 */
record RawName(List<RawWord> words, boolean maybeKorean) {

  /** The same with one word put right that may be a mistyped common one, for each such word. */
  List<RawName> corrections() {
    List<RawName> all = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (RawWord corrected : words.get(i).corrections()) {
        List<RawWord> changed = new ArrayList<>(words);
        changed.set(i, corrected);
        all.add(new RawName(changed, maybeKorean));
      }
    }
    return all;
  }
}
