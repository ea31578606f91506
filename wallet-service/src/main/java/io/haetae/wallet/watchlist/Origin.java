package io.haetae.wallet.watchlist;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Where a file comes from.
 *
 * @param actor who brought it
 * @param way request, schedule, folder or bundle, in words
 * @param seenOn the earlier day on which it was the published list, null for today
 * @param askedAt when its publisher was asked, null for now
 */
public record Origin(Actor actor, String way, LocalDate seenOn, Instant askedAt) {
  /** A file as its publisher has it now. */
  public static Origin now(Actor actor, String way) {
    return new Origin(actor, way, null, null);
  }
}
