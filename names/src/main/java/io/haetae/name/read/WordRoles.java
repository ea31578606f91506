package io.haetae.name.read;

import io.haetae.name.NameKind;
import io.haetae.name.korean.KoreanText;
import io.haetae.name.korean.KoreanWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gives each word of a name its role. */
final class WordRoles {
  private static final double NUMBER_WEIGHT = 0.6;
  private static final double DOUBTFUL_WEIGHT = 0.3;
  private static final double INITIAL_WEIGHT = 0.3;
  private static final double PARTICLE_WEIGHT = 0.1;
  private static final double ABU_WEIGHT = 0.6;
  private static final double TITLE_WEIGHT = 0.05;
  private static final int SHORT_LEGAL_FORM = 2;
  private static final int SHORT_WORD = 2;
  private static final double SHORT_WORD_WEIGHT = 0.4;
  private static final Set<String> EMPTY =
      Set.of("and", "the", "of", "for", "no", "nr", "und", "et", "fur", "i", "in", "a", "s");

  private final NameKind kind;
  private boolean organisation;

  WordRoles(NameKind kind) {
    this.kind = kind;
  }

  List<Word> of(RawName raw) {
    List<RawWord> rest = raw.words();
    List<String> latin = rest.stream().map(RawWord::latin).toList();
    List<Word> words = new ArrayList<>();
    organisation = kind == NameKind.ORGANISATION || showsOrganisation(rest, latin);
    int at = 0;
    while (at < rest.size()) {
      Phrases.Found found = phrase(rest, latin, at);
      if (found == null) {
        add(rest.get(at), at, rest.size(), words);
        at++;
      } else {
        Word word = known(latin.subList(at, at + found.length()), rest.get(at), found.meaning());
        boolean mistyped =
            rest.subList(at, at + found.length()).stream().anyMatch(RawWord::corrected);
        words.add(mistyped ? word.fromMistyped() : mayBeName(word, rest.size()));
        at += found.length();
      }
    }
    return joinTens(words);
  }

  private boolean showsOrganisation(List<RawWord> rest, List<String> latin) {
    for (int at = 0; at < rest.size(); at++) {
      if (phrase(rest, latin, at) != null) {
        return true;
      }
    }
    return false;
  }

  private Phrases.Found phrase(List<RawWord> rest, List<String> latin, int at) {
    if (rest.get(at).meaning() != null) {
      return new Phrases.Found(rest.get(at).meaning(), 1);
    }
    if (kind == NameKind.PERSON) {
      return null;
    }
    Phrases.Found found = Phrases.at(latin, at);
    if (found == null || found.length() > 1 || latin.get(at).length() > SHORT_LEGAL_FORM) {
      return found;
    }
    boolean atAnEnd = latin.size() > 1 && (at == 0 || at == latin.size() - 1);
    return atAnEnd || kind == NameKind.ORGANISATION ? found : null;
  }

  /** Two letters after one word are a legal form or a name: Siemens AG, Thomas Sá. */
  private Word mayBeName(Word word, int of) {
    boolean doubtful =
        kind == NameKind.UNKNOWN
            && word.role() == Role.LEGAL_FORM
            && word.text().length() <= SHORT_LEGAL_FORM
            && of == 2;
    return doubtful ? word.withWeight(DOUBTFUL_WEIGHT) : word;
  }

  private static Word known(List<String> phrase, RawWord raw, Meaning meaning) {
    String text = String.join(" ", phrase);
    String written =
        raw.hangul() == null && raw.latin().equals(raw.written()) ? text : raw.written();
    return Word.of(text, written, meaning.role(), meaning, meaning.weight(), raw.writing(), null);
  }

  private void add(RawWord raw, int at, int of, List<Word> words) {
    String text = raw.latin();
    if (EMPTY.contains(text) && of > 1 && !(kind == NameKind.PERSON && text.length() == 1)) {
      return;
    }
    Integer number = number(text, at);
    if (number != null) {
      Word word = plain(raw, String.valueOf(number), Role.NUMBER, NUMBER_WEIGHT);
      words.add(raw.corrected() ? word.fromMistyped() : word);
    } else if (text.length() == 1) {
      words.add(plain(raw, text, Role.INITIAL, INITIAL_WEIGHT));
    } else if (isPersonWord(text, at, of)) {
      words.add(personWord(raw));
    } else {
      KoreanText korean =
          raw.hangul() != null
              ? KoreanWords.hangul(raw.hangul())
              : KoreanWords.latin(text, 2).orElse(null);
      double weight = organisation && text.length() <= SHORT_WORD ? SHORT_WORD_WEIGHT : 1;
      words.add(Word.of(text, raw.written(), Role.PROPER, null, weight, raw.writing(), korean));
    }
  }

  /** At the front of two words it is rather a given name, as in Ben Ali. */
  private boolean isPersonWord(String text, int at, int of) {
    String word = WordLists.personWord(text);
    if (organisation && "title".equals(word)) {
      return false;
    }
    return word != null && of > 1 && (at > 0 || of > 2 || word.equals("title"));
  }

  private Integer number(String text, int at) {
    if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return text.length() > 8 ? null : Integer.valueOf(text);
    }
    if (kind == NameKind.PERSON) {
      return null;
    }
    Integer roman = at > 0 ? WordLists.roman(text) : null;
    return roman != null && (text.length() > 1 || kind == NameKind.ORGANISATION)
        ? roman
        : WordLists.number(text);
  }

  private static Word personWord(RawWord raw) {
    return switch (WordLists.personWord(raw.latin())) {
      case "title" -> plain(raw, raw.latin(), Role.TITLE, TITLE_WEIGHT);
      case "particle" -> plain(raw, raw.latin(), Role.PARTICLE, PARTICLE_WEIGHT);
      default -> plain(raw, raw.latin(), Role.PARTICLE, ABU_WEIGHT);
    };
  }

  private static Word plain(RawWord raw, String text, Role role, double weight) {
    return Word.of(text, raw.written(), role, null, weight, raw.writing(), null);
  }

  /** "Forty" and "four" are one number. */
  private static List<Word> joinTens(List<Word> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      Word tens = words.get(i);
      Word ones = words.get(i + 1);
      if (isNumber(tens, 20, 90) && isNumber(ones, 1, 9) && !tens.written().equals(tens.text())) {
        String sum = String.valueOf(Integer.parseInt(tens.text()) + Integer.parseInt(ones.text()));
        words.set(
            i,
            Word.of(
                sum,
                tens.written() + " " + ones.written(),
                Role.NUMBER,
                null,
                NUMBER_WEIGHT,
                Writing.LETTERS,
                null));
        words.remove(i + 1);
      }
    }
    return words;
  }

  private static boolean isNumber(Word word, int least, int most) {
    return word.role() == Role.NUMBER
        && word.text().length() < 3
        && Integer.parseInt(word.text()) >= least
        && Integer.parseInt(word.text()) <= most;
  }
}
