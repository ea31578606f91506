package io.haetae.wallet.listing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells who is listed for North Korea. A filter on programmes that begin with DPRK misses those
 * whom only a weapons or cyber programme names, so the remarks, the nationality and, for who has
 * neither, OFAC's own words count as well.
 */
final class NorthKorea {
  private static final Pattern PROGRAM =
      Pattern.compile(
          "(?i).*(DPRK|\\bPRK\\b|north[ -]?korea|democratic people.?s republic of korea"
              + "|korea, dem|1718|대북|북한).*");

  /** In OFAC's remarks; its regulations are named even where the programme is not. */
  private static final Pattern REMARK =
      Pattern.compile(
          "(?i).*(north korea sanctions regulations|LAZARUS GROUP|RECONNAISSANCE GENERAL BUREAU).*",
          Pattern.DOTALL);

  /** Named by OFAC as used by North Korea, under a programme that does not say so. */
  private static final Map<String, String> NAMED =
      Map.of("BLENDER.IO", "https://home.treasury.gov/news/press-releases/jy0768");

  private NorthKorea() {}

  /** Marks the draft by what is known of it. */
  static void mark(
      PartyDraft draft,
      Collection<String> programs,
      Collection<String> countries,
      Collection<String> remarks) {
    boolean ofTheCountry = countries.contains(Countries.NORTH_KOREA);
    boolean named = isNamed(draft);
    boolean listedForIt =
        named
            || ofTheCountry
            || programs.stream().anyMatch(NorthKorea::isProgram)
            || remarks.stream().anyMatch(text -> text != null && REMARK.matcher(text).matches());
    draft.northKorea(listedForIt, ofTheCountry);
  }

  static boolean isProgram(String program) {
    return program != null && PROGRAM.matcher(program).matches();
  }

  private static boolean isNamed(PartyDraft draft) {
    List<String> citations =
        NAMED.entrySet().stream()
            .filter(named -> draft.isNamed(named.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    citations.forEach(draft::citation);
    return !citations.isEmpty();
  }
}
