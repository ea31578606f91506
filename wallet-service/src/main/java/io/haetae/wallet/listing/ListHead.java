package io.haetae.wallet.listing;

import java.time.LocalDate;
import java.util.List;

/**
 * What a file says about itself, known once it was understood whole.
 *
 * @param kind what being on the list means
 * @param title the list in words
 * @param jurisdiction ISO 3166-1 alpha-2 code of the publisher, {@code ZZ} when unknown
 * @param publishedOn the publisher's date, null when unknown
 * @param rows rows or objects that the file holds
 * @param endMarked false where the format has an end mark and the file lacks it
 * @param watched days that a dated log covers, one period for each watcher; empty elsewhere
 */
public record ListHead(
    ListKind kind,
    String title,
    String jurisdiction,
    LocalDate publishedOn,
    long rows,
    boolean endMarked,
    List<SeenPeriod> watched) {

  public ListHead {
    watched = List.copyOf(watched);
  }
}
