package io.haetae.name.read;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Reads Japanese by the dictionary of Lucene's kuromoji. */
final class Japanese {
  private static final Transliterator KANA = Transliterator.getInstance("Any-Latin; Latin-ASCII");

  private Japanese() {}

  /** The one reading, or none when a word is not in the dictionary. */
  static List<RawName> read(String text) {
    List<RawWord> words = new ArrayList<>();
    try (JapaneseTokenizer tokens =
        new JapaneseTokenizer(null, true, JapaneseTokenizer.Mode.NORMAL)) {
      tokens.setReader(new StringReader(text));
      tokens.reset();
      while (tokens.incrementToken()) {
        String written = tokens.getAttribute(CharTermAttribute.class).toString();
        String reading = tokens.getAttribute(ReadingAttribute.class).getReading();
        if (reading == null && Scripts.has(written, com.ibm.icu.lang.UScript.HAN)) {
          return List.of();
        }
        String kana = reading == null ? written : reading;
        for (String latin : LatinLetters.words(KANA.transliterate(kana))) {
          words.add(new RawWord(longVowels(latin), written, null, Writing.LETTERS, null, false));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words.isEmpty() ? List.of() : List.of(new RawName(words, false));
  }

  private static String longVowels(String latin) {
    return latin.replace("ou", "o").replace("oo", "o").replace("uu", "u");
  }
}
