package io.haetae.wallet.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The remarks column of SDN.CSV, a list of facts joined by semicolons and ended by a full stop. */
final class SdnRemarks {
  /** OFAC cuts remarks at this length and continues them in another file. */
  private static final int CUT_AT = 1_000;

  private static final String MARKER = "Digital Currency Address";

  private static final Pattern FACT =
      Pattern.compile("(?:alt\\. )?" + MARKER + " - ([A-Za-z0-9]{2,12}):? +(\\S+)");

  private static final Pattern ALIAS = Pattern.compile("[af]\\.k\\.a\\. '([^']+)'");

  /** A ticker and what is listed under it. */
  record Listed(String asset, String address) {}

  private SdnRemarks() {}

  static List<Listed> addresses(long row, String remarks) {
    if (!remarks.contains(MARKER)) {
      return List.of();
    }
    List<Listed> found = new ArrayList<>();
    String[] facts = remarks.split(";");
    for (int i = 0; i < facts.length; i++) {
      String fact = facts[i].strip();
      if (fact.contains(MARKER)) {
        boolean last = i == facts.length - 1;
        addFact(row, last ? withoutFullStop(fact) : fact, last && isCut(remarks), found);
      }
    }
    return found;
  }

  static List<String> aliases(String remarks) {
    return ALIAS.matcher(remarks).results().map(match -> match.group(1)).toList();
  }

  private static void addFact(long row, String fact, boolean cut, List<Listed> found) {
    Matcher matcher = FACT.matcher(fact);
    if (matcher.matches()) {
      found.add(new Listed(matcher.group(1), matcher.group(2)));
    } else if (!cut) {
      throw InvalidListException.row(row, "names a digital currency address that cannot be read");
    }
  }

  private static boolean isCut(String remarks) {
    return remarks.length() >= CUT_AT && !remarks.endsWith(".");
  }

  private static String withoutFullStop(String fact) {
    return fact.endsWith(".") ? fact.substring(0, fact.length() - 1) : fact;
  }
}
