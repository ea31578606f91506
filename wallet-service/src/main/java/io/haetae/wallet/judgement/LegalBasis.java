package io.haetae.wallet.judgement;

import io.haetae.contracts.verdict.Action;
import io.haetae.contracts.verdict.Demand;
import io.haetae.wallet.listing.ListedEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rule that makes a listing bind: for OFAC's programmes the part of 31 CFR that carries them.
 */
final class LegalBasis {
  private static final String US = "US";
  private static final String NORTH_KOREA_RULE = "31 CFR 510.201";

  /** Programme prefix to rule; the first prefix that fits counts. */
  private static final Map<String, String> RULES = rules();

  private LegalBasis() {}

  static List<Demand> of(ListedEntry entry, Standing standing, Action action) {
    return switch (standing) {
      case STATUS -> List.of(new Demand(NORTH_KOREA_RULE, US, action));
      case UNREPORTED_SERVICE -> List.of(notice(entry, action));
      case PROHIBITED_ASSET, PROHIBITED_ELSEWHERE, ISSUER_LISTED, OWNED_OR_CONTROLLED ->
          instruments(entry, action);
      default -> sanctions(entry, action);
    };
  }

  private static List<Demand> instruments(ListedEntry entry, Action action) {
    return entry.programs().stream()
        .map(instrument -> new Demand(instrument, entry.jurisdiction(), action))
        .toList();
  }

  private static List<Demand> sanctions(ListedEntry entry, Action action) {
    if (!entry.jurisdiction().equals(US)) {
      return List.of(new Demand("Listing on " + entry.source(), entry.jurisdiction(), action));
    }
    List<Demand> demands =
        entry.programs().stream()
            .map(LegalBasis::rule)
            .flatMap(Optional::stream)
            .distinct()
            .map(rule -> new Demand(rule, US, action))
            .toList();
    return demands.isEmpty() ? List.of(new Demand("31 CFR chapter V", US, action)) : demands;
  }

  private static Demand notice(ListedEntry entry, Action action) {
    String basis =
        entry.jurisdiction().equals("KR")
            ? "Special Financial Transactions Act Art. 7 (KoFIU notice"
            : "Notice on " + entry.source() + " (";
    var day = entry.announced() == null ? entry.publishedOn() : entry.announced();
    String dated = day == null ? basis : basis + (basis.endsWith("(") ? "" : " ") + day;
    return new Demand(dated + ")", entry.jurisdiction(), action);
  }

  private static Optional<String> rule(String program) {
    return RULES.entrySet().stream()
        .filter(rule -> program.startsWith(rule.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Map<String, String> rules() {
    Map<String, String> rules = new LinkedHashMap<>();
    rules.put("DPRK", NORTH_KOREA_RULE);
    rules.put("CYBER", "31 CFR 578.201");
    rules.put("NPWMD", "31 CFR 544.201");
    rules.put("SDGT", "31 CFR 594.201");
    rules.put("FTO", "31 CFR 597.201");
    rules.put("SDNTK", "31 CFR part 598");
    rules.put("SDNT", "31 CFR part 536");
    rules.put("ILLICIT-DRUGS", "31 CFR part 599");
    rules.put("TCO", "31 CFR 590.201");
    rules.put("IFSR", "31 CFR part 561");
    rules.put("IRAN", "31 CFR part 560");
    rules.put("IFCA", "31 CFR part 560");
    rules.put("RUSSIA-EO14024", "31 CFR 587.201");
    rules.put("UKRAINE", "31 CFR 589.201");
    rules.put("BELARUS", "31 CFR 548.201");
    rules.put("VENEZUELA", "31 CFR 591.201");
    rules.put("SYRIA", "31 CFR part 542");
    rules.put("CUBA", "31 CFR 515.201");
    rules.put("GLOMAG", "31 CFR 583.201");
    rules.put("ELECTION", "31 CFR 579.201");
    return rules;
  }
}
