package io.haetae.wallet.listing;

import java.util.function.Function;

/** The file formats that can be imported; each also as a zip archive. */
public enum ListFormat {
  /**
   * OFAC's list in CSV, addresses inside the remarks: the entries alone, or an archive of entries,
   * aliases, places and comments; names in JSON lines may stand for missing entries.
   */
  OFAC_SDN_CSV(OfacSdnCsvParser::new),
  /** SDN.XML and the consolidated list in the same schema. */
  OFAC_XML(OfacXmlParser::new),
  /** SDN_ADVANCED.XML and CONS_ADVANCED.XML, with dates and relations. */
  OFAC_ADVANCED_XML(OfacAdvancedParser::new),
  /** The consolidated list of the UN Security Council. */
  UN_XML(UnXmlParser::new),
  /** The EU's financial sanctions file, version 1.1. */
  EU_XML(EuXmlParser::new),
  /** The same in CSV. */
  EU_CSV(EuCsvParser::new),
  /** The UK Sanctions List of the Foreign Office. */
  UK_XML(UkXmlParser::new),
  /** The UK Sanctions List, or the Treasury's consolidated list. */
  UK_CSV(UkCsvParser::new),
  /** Canada's consolidated autonomous sanctions list. */
  CANADA_XML(CanadaXmlParser::new),
  /** Australia's consolidated list, saved as CSV. */
  AUSTRALIA_CSV(AustraliaCsvParser::new),
  /** Names that others parsed: Name, Alias, Nationality, Designation, Sanction Type, Source. */
  NAMES_CSV(NamesCsvParser::new),
  /** OpenSanctions' FollowTheMoney entities in JSON lines. */
  FTM_JSON(FtmJsonParser::new),
  /**
   * Who owns whom in the same entities, listed or not; it lists nobody and serves the 50 % rule.
   */
  FTM_OWNERSHIP_JSON(FtmJsonParser::ofOwnership),
  /** A JSON array of addresses, or of objects with address and name, all of one asset. */
  ADDRESS_JSON(AddressJsonParser::new),
  /** A dated log of what was added to and removed from public address lists. */
  ADDRESS_CHANGE_LOG(ChangeLogParser::new),
  /** Haetae's own format, with dates, programmes and citations. */
  HAETAE_JSON(HaetaeJsonParser::new),
  /** The same for spreadsheets. */
  HAETAE_CSV(HaetaeCsvParser::new);

  private final Function<ListRequest, FormatParser> parser;

  ListFormat(Function<ListRequest, FormatParser> parser) {
    this.parser = parser;
  }

  FormatParser parser(ListRequest request) {
    return parser.apply(request);
  }
}
