package io.haetae.wallet.listing;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The remarks of an OFAC entry, a list of facts joined by semicolons and ended by a full stop. What
 * is known by no pattern is left out, but never a digital currency address.
 */
final class SdnRemarks {
  /** OFAC cuts remarks at this length and continues them in another file. */
  static final int CUT_AT = 1_000;

  private static final String MARKER = "Digital Currency Address";
  private static final Pattern ADDRESS =
      Pattern.compile(MARKER + " - ([A-Za-z0-9]{2,12}):? +(\\S+)");
  private static final Pattern ALIAS = Pattern.compile("([afn])\\.k\\.a\\. '(.+)'");
  private static final Pattern BIRTH = Pattern.compile("DOB (?:circa )?(.+)");
  private static final Pattern COUNTRY = Pattern.compile("(?:nationality|citizen) (.+)");
  private static final Pattern LINK = Pattern.compile("\\(?Linked To: (.+?)\\)?");
  private static final Pattern WEBSITE = Pattern.compile("Website:? (\\S+)");
  private static final Pattern IMO = Pattern.compile(".*\\bIMO ([0-9]{7})");
  private static final Pattern NUMBER =
      Pattern.compile(
          "((?:Passport|National (?:Foreign )?ID No\\.|Personal ID Card|Tax ID No\\.|"
              + "Registration (?:Number|ID)|SWIFT/BIC|Company Number|Government Gazette Number|"
              + "Identification Number|Commercial Registry Number|Business Registration "
              + "(?:Number|Document #)|Legal Entity Number|D-U-N-S Number|Cedula No\\.|NIT #|RUC #|"
              + "RIF #|MMSI|C\\.R\\. No\\.|Phone Number|Email Address|Aircraft Tail Number|"
              + "Unified Social Credit Code \\(USCC\\)|Driver's License No\\.|"
              + "Aircraft Manufacturer's Serial Number \\(MSN\\))) (\\S.*?)"
              + "(?: \\(([^()]+)\\))?(?: (?:issued|expires) .*)?");

  private final PartyDraft draft;

  private SdnRemarks(PartyDraft draft) {
    this.draft = draft;
  }

  /** Adds the facts of a text to the draft of its party. */
  static void read(String remarks, PartyDraft draft) {
    if (remarks == null) {
      return;
    }
    SdnRemarks reader = new SdnRemarks(draft);
    String[] facts = remarks.split(";");
    for (int i = 0; i < facts.length; i++) {
      String fact = facts[i].strip();
      boolean last = i == facts.length - 1;
      String whole = last && fact.endsWith(".") ? fact.substring(0, fact.length() - 1) : fact;
      reader.fact(whole.replaceFirst("^alt\\. ", ""), last && isCut(remarks));
    }
  }

  /** True where OFAC cut the text and what follows is elsewhere. */
  static boolean isCut(String remarks) {
    return remarks != null && remarks.length() >= CUT_AT && !remarks.endsWith(".");
  }

  private void fact(String fact, boolean cut) {
    if (fact.contains(MARKER)) {
      address(fact, cut);
      return;
    }
    match(ALIAS, fact, m -> draft.name(m.group(2), aliasType(m.group(1))));
    match(
        BIRTH,
        fact,
        m -> draft.birthDate(ListDates.iso(m.group(1), ListDates.Slashes.MONTH_FIRST)));
    match(COUNTRY, fact, m -> draft.country(m.group(1)));
    match(LINK, fact, m -> draft.link(linkedTo(m.group(1))));
    match(WEBSITE, fact, m -> draft.domain(m.group(1)));
    match(IMO, fact, m -> draft.vessel(m.group(1)));
    match(NUMBER, fact, m -> draft.identifier(m.group(1), m.group(2), m.group(3)));
  }

  private void address(String fact, boolean cut) {
    Matcher matcher = ADDRESS.matcher(fact);
    if (matcher.matches()) {
      draft.subject(SubjectKind.ADDRESS, matcher.group(1), matcher.group(2));
    } else if (!cut) {
      throw InvalidListException.row(
          draft.row, "names a digital currency address that cannot be read");
    }
  }

  private static void match(Pattern pattern, String fact, Consumer<Matcher> use) {
    Matcher matcher = pattern.matcher(fact);
    if (matcher.matches()) {
      use.accept(matcher);
    }
  }

  private static NameType aliasType(String letter) {
    return letter.equals("f") ? NameType.FORMER : NameType.WEAK_ALIAS;
  }

  static PartyLink linkedTo(String name) {
    return new PartyLink(LinkKind.ASSOCIATED, null, name.strip(), null, "Linked To");
  }
}
