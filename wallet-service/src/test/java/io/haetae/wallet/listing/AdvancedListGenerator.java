package io.haetae.wallet.listing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Writes a file of OFAC's advanced schema: invented parties with names in two scripts, documents,
 * places, features, relations and dated sanctions entries.
 */
final class AdvancedListGenerator {
  private static final List<String> TICKERS = List.of("XBT", "ETH", "USDT", "XMR");
  private static final int NATIONALITY = 10;
  private static final int BIRTHDATE = 8;
  private static final int LOCATION = 25;
  private static final int WEBSITE = 14;
  private static final int ADDRESS = 344;

  private final RandomGenerator random;
  private final BufferedWriter out;

  private AdvancedListGenerator(BufferedWriter out, long seed) {
    this.out = out;
    this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  /** Writes a file with that many parties. */
  static Path write(Path file, int parties, long seed) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      new AdvancedListGenerator(out, seed).write(parties);
    }
    return file;
  }

  private void write(int parties) throws IOException {
    line("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
    line("<Sanctions xmlns=\"http://www.un.org/sanctions/1.0\" Version=\"1\">");
    line("<DateOfIssue CalendarTypeID=\"1\">" + date(2026, 1, 15) + "</DateOfIssue>");
    references();
    section("Locations", parties, this::location);
    section("IDRegDocuments", parties, this::document);
    section("DistinctParties", parties, this::party);
    section("ProfileRelationships", parties, this::relation);
    section("SanctionsEntries", parties, this::entry);
    line("<SanctionsEntryLinks/>");
    line("</Sanctions>");
  }

  private interface Writer {
    void write(int number) throws IOException;
  }

  private void section(String name, int parties, Writer writer) throws IOException {
    line("<" + name + ">");
    for (int number = 1; number <= parties; number++) {
      writer.write(number);
    }
    line("</" + name + ">");
  }

  private void references() throws IOException {
    line("<ReferenceValueSets>");
    set(
        "AliasType",
        "<AliasType ID=\"1400\">A.K.A.</AliasType><AliasType ID=\"1401\">F.K.A."
            + "</AliasType><AliasType ID=\"1403\">Name</AliasType>");
    set("AreaCode", "");
    set("AreaCodeType", "");
    set("CalendarType", value("CalendarType", 1, "", "Gregorian"));
    set(
        "Country",
        value("Country", 11127, " ISO2=\"KP\"", "Korea, North")
            + value("Country", 11080, " ISO2=\"CN\"", "China"));
    set("CountryRelevance", value("CountryRelevance", 1, "", "Unknown"));
    set("DecisionMakingBody", value("DecisionMakingBody", 1, " OrganisationID=\"1\"", "OFAC"));
    set(
        "DetailReference",
        value(
            "DetailReference",
            91,
            "",
            "North Korea Sanctions Regulations, sections 510.201 and 510.210"));
    set(
        "DetailType",
        value("DetailType", 1432, "", "TEXT") + value("DetailType", 1431, "", "LOOKUP"));
    set("DocNameStatus", value("DocNameStatus", 1, "", "Primary Latin"));
    set("EntryEventType", value("EntryEventType", 1, "", "Created"));
    set("EntryLinkType", "");
    set("ExRefType", "");
    set("FeatureType", features());
    set("FeatureTypeGroup", value("FeatureTypeGroup", 1, "", "Unknown"));
    set("IDRegDocDateType", "");
    set("IDRegDocType", value("IDRegDocType", 1571, "", "Passport"));
    set("IdentityFeatureLinkType", value("IdentityFeatureLinkType", 1, "", "Unknown"));
    set(
        "LegalBasis",
        value(
            "LegalBasis",
            1876,
            " LegalBasisShortRef=\"E.O. 13722\" LegalBasisTypeID=\"1\" SanctionsProgramID=\"1\"",
            "Executive Order 13722 (North Korea)"));
    set("LegalBasisType", value("LegalBasisType", 1, "", "Unknown"));
    set("List", value("List", 1550, "", "SDN List"));
    set("LocPartType", value("LocPartType", 1454, "", "CITY"));
    set("LocPartValueStatus", value("LocPartValueStatus", 1, "", "Unknown"));
    set("LocPartValueType", value("LocPartValueType", 1, "", "Unknown"));
    set(
        "NamePartType",
        value("NamePartType", 1520, "", "Last Name")
            + value("NamePartType", 1521, "", "First Name")
            + value("NamePartType", 1525, "", "Entity Name"));
    set("Organisation", value("Organisation", 1, "", "US Treasury"));
    set(
        "PartySubType",
        value("PartySubType", 4, " PartyTypeID=\"1\"", "Unknown")
            + value("PartySubType", 3, " PartyTypeID=\"2\"", "Unknown"));
    set("PartyType", value("PartyType", 1, "", "Individual") + value("PartyType", 2, "", "Entity"));
    set("RelationQuality", value("RelationQuality", 1, "", "Unknown"));
    set(
        "RelationType",
        value("RelationType", 15003, " Symmetrical=\"false\"", "Owned or Controlled By")
            + value("RelationType", 1555, " Symmetrical=\"false\"", "Acting for or on behalf of"));
    set("Reliability", value("Reliability", 1, "", "Unknown"));
    set("SanctionsProgram", value("SanctionsProgram", 1, " SubsidiaryBodyID=\"1\"", "DPRK3"));
    set(
        "SanctionsType",
        value("SanctionsType", 1, "", "Program") + value("SanctionsType", 2, "", "Block"));
    set(
        "Script",
        value("Script", 215, " ScriptCode=\"Latn\"", "Latin")
            + value("Script", 287, " ScriptCode=\"Hang\"", "Hangul"));
    set("ScriptStatus", value("ScriptStatus", 1, "", "Unknown"));
    set(
        "SubsidiaryBody",
        value("SubsidiaryBody", 1, " Notional=\"true\" DecisionMakingBodyID=\"1\"", "OFAC"));
    set("SupInfoType", "");
    set("TargetType", "");
    set("Validity", "");
    line("</ReferenceValueSets>");
  }

  private static String features() {
    StringBuilder text = new StringBuilder();
    String group = " FeatureTypeGroupID=\"1\"";
    text.append(value("FeatureType", BIRTHDATE, group, "Birthdate"));
    text.append(value("FeatureType", NATIONALITY, group, "Nationality Country"));
    text.append(value("FeatureType", WEBSITE, group, "Website"));
    text.append(value("FeatureType", LOCATION, group, "Location"));
    text.append(value("FeatureType", 504, group, "Secondary sanctions risk:"));
    for (int i = 0; i < TICKERS.size(); i++) {
      text.append(
          value("FeatureType", ADDRESS + i, group, "Digital Currency Address - " + TICKERS.get(i)));
    }
    return text.toString();
  }

  private void location(int n) throws IOException {
    line(
        ("<Location ID=\"%d\"><LocationCountry CountryID=\"%d\" CountryRelevanceID=\"1\"/>"
                + "<LocationPart LocPartTypeID=\"1454\"><LocationPartValue Primary=\"true\" "
                + "LocPartValueTypeID=\"1\" LocPartValueStatusID=\"1\"><Comment/><Value>%s</Value>"
                + "</LocationPartValue></LocationPart></Location>")
            .formatted(n, country(n), word()));
  }

  private void document(int n) throws IOException {
    line(
        ("<IDRegDocument ID=\"%d\" IDRegDocTypeID=\"1571\" IdentityID=\"%d\" "
                + "IssuedBy-CountryID=\"%d\"><IDRegistrationNo>%s</IDRegistrationNo></IDRegDocument>")
            .formatted(n, n, country(n), digits()));
  }

  private void party(int n) throws IOException {
    boolean person = n % 2 == 0;
    line("<DistinctParty FixedRef=\"" + n + "\"><Comment/>");
    line("<Profile ID=\"" + n + "\" PartySubTypeID=\"" + (person ? 4 : 3) + "\">");
    identity(n, person);
    feature(n, 1, NATIONALITY, "<VersionLocation LocationID=\"" + n + "\"/>");
    feature(n, 2, LOCATION, "<VersionLocation LocationID=\"" + n + "\"/>");
    feature(n, 3, WEBSITE, text("www." + word() + n + ".example"));
    if (person) {
      feature(n, 4, BIRTHDATE, birth(n));
    }
    feature(n, 5, 504, "<VersionDetail DetailTypeID=\"1431\" DetailReferenceID=\"91\"/>");
    int wallets = n % 10 == 0 ? 40 : 2;
    for (int i = 0; i < wallets; i++) {
      feature(n, 6 + i, ADDRESS + i % TICKERS.size(), text(wallet(i % TICKERS.size())));
    }
    line("<SanctionsEntryReference SanctionsEntryID=\"" + n + "\"/>");
    line("</Profile></DistinctParty>");
  }

  private void identity(int n, boolean person) throws IOException {
    line("<Identity ID=\"%d\" FixedRef=\"%d\" Primary=\"true\" False=\"false\">".formatted(n, n));
    for (int i = 0; i < 6; i++) {
      boolean hangul = i == 1;
      line(
          ("<Alias FixedRef=\"%d\" AliasTypeID=\"%d\" Primary=\"%s\" LowQuality=\"%s\">"
                  + "<DocumentedName ID=\"%d\" FixedRef=\"%d\" DocNameStatusID=\"1\">")
              .formatted(n, i < 2 ? 1403 : 1400 + i % 2, i < 2, i == 5, n * 10L + i, n));
      if (person) {
        part(n * 10L, hangul ? "김" : word().toUpperCase(Locale.ROOT), hangul);
        part(n * 10L + 1, hangul ? "철수" : capital() + " " + capital(), hangul);
      } else {
        part(n * 10L, hangul ? "조선무역회사" : capital() + " Trading &amp; Co " + n, hangul);
      }
      line("</DocumentedName></Alias>");
    }
    line("<NamePartGroups>");
    group(n * 10L, person ? 1520 : 1525);
    if (person) {
      group(n * 10L + 1, 1521);
    }
    line("</NamePartGroups></Identity>");
  }

  private void part(long group, String text, boolean hangul) throws IOException {
    line(
        ("<DocumentedNamePart><NamePartValue NamePartGroupID=\"%d\" ScriptID=\"%d\" "
                + "ScriptStatusID=\"1\" Acronym=\"false\">%s</NamePartValue></DocumentedNamePart>")
            .formatted(group, hangul ? 287 : 215, text));
  }

  private void group(long id, int type) throws IOException {
    line(
        ("<MasterNamePartGroup><NamePartGroup ID=\"%d\" NamePartTypeID=\"%d\"/>"
                + "</MasterNamePartGroup>")
            .formatted(id, type));
  }

  private void feature(int party, int number, int type, String body) throws IOException {
    long id = party * 100L + number;
    line(
        ("<Feature ID=\"%d\" FeatureTypeID=\"%d\"><FeatureVersion ID=\"%d\" ReliabilityID=\"1\">"
                + "<Comment/>%s</FeatureVersion><IdentityReference IdentityID=\"%d\" "
                + "IdentityFeatureLinkTypeID=\"1\"/></Feature>")
            .formatted(id, type, id, body, party));
  }

  private void relation(int n) throws IOException {
    int other = n == 1 ? 2 : n - 1;
    line(
        ("<ProfileRelationship ID=\"%d\" From-ProfileID=\"%d\" To-ProfileID=\"%d\" "
                + "RelationTypeID=\"%d\" RelationQualityID=\"1\" Former=\"false\" "
                + "SanctionsEntryID=\"%d\"/>")
            .formatted(n, n, other, n % 2 == 0 ? 1555 : 15003, n));
  }

  private void entry(int n) throws IOException {
    line(
        ("<SanctionsEntry ID=\"%d\" ProfileID=\"%d\" ListID=\"1550\"><EntryEvent ID=\"%d\" "
                + "EntryEventTypeID=\"1\" LegalBasisID=\"1876\"><Comment/><Date CalendarTypeID=\"1\">%s"
                + "</Date></EntryEvent>")
            .formatted(n, n, n, date(2016 + n % 9, 1 + n % 12, 1 + n % 28)));
    line(
        ("<SanctionsMeasure ID=\"%d\" SanctionsTypeID=\"2\"><Comment/>%s</SanctionsMeasure>"
                + "<SanctionsMeasure ID=\"%d\" SanctionsTypeID=\"1\"><Comment>DPRK3</Comment>%s"
                + "</SanctionsMeasure></SanctionsEntry>")
            .formatted(n * 2L, noPeriod(), n * 2L + 1, noPeriod()));
  }

  /** A day for every third, a year or a month for the others, as the days between. */
  private static String birth(int n) {
    String from = n % 3 == 0 ? date(1970, 3, 5) : date(1970, n % 3 == 1 ? 1 : 2, 1);
    String to = n % 3 == 0 ? date(1970, 3, 5) : n % 3 == 1 ? date(1970, 12, 31) : date(1970, 2, 28);
    String boundary =
        "<%s Approximate=\"false\" YearFixed=\"true\" MonthFixed=\"true\" DayFixed=\"true\">"
            + "<From>%s</From><To>%s</To></%s>";
    return "<DatePeriod CalendarTypeID=\"1\" YearFixed=\"true\" MonthFixed=\"true\" DayFixed=\"true\">"
        + boundary.formatted("Start", from, from, "Start")
        + boundary.formatted("End", to, to, "End")
        + "</DatePeriod>";
  }

  private static String noPeriod() {
    return "<DatePeriod CalendarTypeID=\"1\" YearFixed=\"false\" MonthFixed=\"false\" "
        + "DayFixed=\"false\"/>";
  }

  private static String text(String value) {
    return "<VersionDetail DetailTypeID=\"1432\">" + value + "</VersionDetail>";
  }

  private static String date(int year, int month, int day) {
    return "<Year>%d</Year><Month>%d</Month><Day>%d</Day>".formatted(year, month, day);
  }

  private static int country(int n) {
    return n % 4 == 0 ? 11080 : 11127;
  }

  private String wallet(int ticker) {
    StringBuilder text = new StringBuilder(ticker == 0 ? "1" : ticker == 3 ? "4" : "0x");
    int length = ticker == 0 ? 33 : ticker == 3 ? 94 : 40;
    for (int i = 0; i < length; i++) {
      text.append("123456789abcdef".charAt(random.nextInt(15)));
    }
    return text.toString();
  }

  private String digits() {
    return Long.toString(100_000_000L + random.nextLong(900_000_000L));
  }

  private String capital() {
    String word = word();
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      word.append("bcdghjklmnprst".charAt(random.nextInt(14)));
      word.append("aeiou".charAt(random.nextInt(5)));
    }
    return word.toString();
  }

  private void set(String name, String values) throws IOException {
    line("<" + name + "Values>" + values + "</" + name + "Values>");
  }

  private static String value(String name, int id, String attributes, String text) {
    return "<%s ID=\"%d\"%s>%s</%s>".formatted(name, id, attributes, text, name);
  }

  private void line(String text) throws IOException {
    out.write(text);
    out.write('\n');
  }
}
