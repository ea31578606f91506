package io.haetae.wallet.party;

import io.haetae.wallet.listing.PartyKind;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names that are enough to know an organisation by: of three words or more, of which one is said of
 * organisations only and one is not, such as Tanchon Commercial Bank. Ministry of Defence is the
 * name of many, and what may be a person's name is never distinctive.
 */
final class DistinctiveNames {
  private static final int FEWEST_WORDS = 3;

  /** Words that stand in names of organisations and in none of persons. */
  private static final Set<String> ORGANISATIONS =
      words(
          """
          academy administration agency airline airlines airways association authority bank
          battalion brigade bureau center centre club college commission committee
          company consortium construction cooperation cooperative corp corporation
          council department directorate division enterprise enterprises establishment
          exchange factory federation forces foundation fund gmbh group holding holdings
          inc industries industry institute institution insurance investment investments
          jsc laboratory limited lines llc ltd management ministry network office ojsc
          organisation organization party pjsc plc refinery regiment school section
          services shipping society technologies technology trading trust unit
          university venture works
          """);

  /** Words that tell one organisation from another no better. */
  private static final Set<String> COMMON =
      words(
          """
          a affairs air and army aviation branch business central charitable commerce
          commercial credit defence defense development economic economy education
          electronics energy engineering external finance financial first for foreign
          free general global government guard guards industrial information
          intelligence interior internal international islamic joint justice machinery
          marine maritime military mining mutual national navy new nuclear of oil people
          peoples petroleum police political private production public republic research
          revolutionary science second security social special state stock supreme the
          trade transport union united world
          """);

  private static final Pattern ABBREVIATION =
      Pattern.compile("\\s*\\([\\p{Lu}\\p{Nd}.&-]{2,12}\\)$");

  private DistinctiveNames() {}

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }

  /** The form of a name by which a body of this kind can be known. */
  static Optional<String> form(PartyKind kind, String name) {
    if (kind != PartyKind.ORGANISATION && kind != PartyKind.UNKNOWN) {
      return Optional.empty();
    }
    String form = NameForm.of(ABBREVIATION.matcher(name).replaceFirst(""));
    String[] words = form.split(" ");
    boolean organisation = Arrays.stream(words).anyMatch(ORGANISATIONS::contains);
    boolean distinctive =
        Arrays.stream(words).anyMatch(w -> !ORGANISATIONS.contains(w) && !COMMON.contains(w));
    return words.length >= FEWEST_WORDS && organisation && distinctive
        ? Optional.of(form)
        : Optional.empty();
  }
}
