package io.haetae.wallet.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a file says about itself, known once it was understood whole.
 *
 * @param kind what being on the list means
 * @param title the list in words
 * @param jurisdiction ISO 3166-1 alpha-2 code of the publisher, {@code ZZ} when unknown
 * @param publishedOn the publisher's date, null when unknown
 * @param rows rows or records of parties that the file holds
 * @param endMarked false where the format has an end mark and the file lacks it
 * @param watched days that a dated log covers, one period for each watcher; empty elsewhere
 * @param memberRows rows of each part of a format that has several; empty elsewhere
 */
public record ListHead(
    ListKind kind,
    String title,
    String jurisdiction,
    LocalDate publishedOn,
    long rows,
    boolean endMarked,
    List<SeenPeriod> watched,
    Map<String, Long> memberRows) {

  public ListHead {
    watched = List.copyOf(watched);
    memberRows = Map.copyOf(memberRows);
  }

  /** The head of a list of sanctions in one part. */
  static ListHead sanctions(String title, String jurisdiction, LocalDate publishedOn, long rows) {
    return of(ListKind.SANCTIONS, title, jurisdiction, publishedOn, rows);
  }

  /** The head of a list in one part. */
  static ListHead of(
      ListKind kind, String title, String jurisdiction, LocalDate publishedOn, long rows) {
    return new ListHead(kind, title, jurisdiction, publishedOn, rows, true, List.of(), Map.of());
  }
}
