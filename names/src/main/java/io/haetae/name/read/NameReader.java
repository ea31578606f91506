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
  private static final int LONGEST_KOREAN_PERSON = 4;

  /** Every way to read a name. */
  public ReadName read(String text, NameKind kind) {
    List<Reading> readings =
        Scripts.read(text).stream()
            .map(raw -> reading(raw, kind))
            .filter(r -> !r.words().isEmpty())
            .toList();
    return new ReadName(text, kind, readings);
  }

  private static Reading reading(RawName raw, NameKind kind) {
    List<Word> words = new WordRoles(kind).of(raw);
    boolean organisation =
        kind == NameKind.ORGANISATION
            || kind == NameKind.UNKNOWN && words.stream().anyMatch(NameReader::showsOrganisation);
    if (kind == NameKind.PERSON || kind == NameKind.UNKNOWN) {
      return new Reading(
          words,
          organisation,
          raw.transliterated(),
          raw.surnameFirst(),
          korean(raw).orElse(null),
          spoken(raw));
    }
    return new Reading(words, organisation, raw.transliterated(), false, null, List.of());
  }

  private static boolean showsOrganisation(Word word) {
    return word.role() == Role.LEGAL_FORM
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
