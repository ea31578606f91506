package io.haetae.wallet.listing;

import java.time.LocalDate;

/**
 * What the one who imports says about a file.
 *
 * @param source the list that it is a snapshot of
 * @param format how to read it
 * @param asset ticker of all addresses, for {@link ListFormat#ADDRESS_JSON}
 * @param jurisdiction ISO 3166-1 alpha-2 code of the publisher, null to go by the source
 * @param publishedOn the publisher's date, null when unknown
 * @param maxEntries more than this is refused
 */
public record ListRequest(
    String source,
    ListFormat format,
    String asset,
    String jurisdiction,
    LocalDate publishedOn,
    int maxEntries) {

  private static final String UNKNOWN_JURISDICTION = "ZZ";

  /** The jurisdiction given, else that of the publisher which the source names. */
  String jurisdictionOrGuess() {
    return jurisdictionOr(source.startsWith("ofac") ? "US" : UNKNOWN_JURISDICTION);
  }

  /** The jurisdiction given, else that of the format's publisher. */
  String jurisdictionOr(String publisher) {
    return jurisdiction == null ? publisher : jurisdiction;
  }
}
