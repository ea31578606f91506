package io.haetae.name.read;

import io.haetae.name.NameKind;
import io.haetae.name.korean.KoreanNames;
import io.haetae.name.korean.KoreanText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads names. */
public final class NameReader {
  private static final double FOUNDS_ORGANISATION = 0.5;
  private static final double DOUBTFUL = 0.3;
  private static final int LONGEST_KOREAN_PERSON = 4;

  /** Every way to read a name as it is written. */
  public ReadName read(String text, NameKind kind) {
    return new ReadName(text, kind, readings(Scripts.read(text), kind));
  }

  /** Every way to read a name, also with mistyped words of organisations put right. */
  public ReadName readAsked(String text, NameKind kind) {
    List<RawName> raw = Scripts.read(text);
    List<Reading> readings = new ArrayList<>(readings(raw, kind));
    if (kind != NameKind.PERSON) {
      readings.addAll(
          readings(raw.stream().flatMap(r -> r.corrections().stream()).toList(), kind).stream()
              .filter(r -> r.words().stream().anyMatch(Word::corrected))
              .toList());
    }
    return new ReadName(text, kind, readings);
  }

  private static List<Reading> readings(List<RawName> raw, NameKind kind) {
    return raw.stream().map(r -> reading(r, kind)).filter(r -> !r.words().isEmpty()).toList();
  }

  private static Reading reading(RawName raw, NameKind kind) {
    List<Word> words = new WordRoles(kind).of(raw);
    boolean organisation =
        kind == NameKind.ORGANISATION
            || kind == NameKind.UNKNOWN && words.stream().anyMatch(NameReader::showsOrganisation);
    return kind == NameKind.PERSON || kind == NameKind.UNKNOWN
        ? Reading.of(words, organisation, korean(raw).orElse(null), spoken(raw))
        : Reading.of(words, organisation, null, List.of());
  }

  private static boolean showsOrganisation(Word word) {
    return word.role() == Role.LEGAL_FORM && word.weight() < DOUBTFUL
        || word.role() == Role.COMMON && word.weight() < FOUNDS_ORGANISATION;
  }

  private static Optional<KoreanText> korean(RawName raw) {
    if (!raw.maybeKorean()) {
      return Optional.empty();
    }
    List<String> hangul = new ArrayList<>();
    for (RawWord word : raw.words()) {
      if (word.hangul() != null) {
        hangul.add(word.hangul());
      }
    }
    return hangul.isEmpty()
        ? KoreanNames.person(raw.words().stream().map(RawWord::latin).toList())
        : KoreanNames.hangulPerson(hangul);
  }

  private static List<KoreanText> spoken(RawName raw) {
    List<String> words = raw.words().stream().map(RawWord::latin).toList();
    if (!raw.maybeKorean() || words.size() > LONGEST_KOREAN_PERSON) {
      return List.of();
    }
    String hangul =
        String.join(
            "", raw.words().stream().map(w -> w.hangul() == null ? "" : w.hangul()).toList());
    if (!hangul.isEmpty()) {
      return List.of(KoreanText.written(hangul));
    }
    KoreanText asWritten = KoreanText.spelled(String.join("", words));
    return words.size() < 2
        ? List.of(asWritten)
        : List.of(asWritten, KoreanText.spelled(String.join("", KoreanNames.lastFirst(words))));
  }
}
