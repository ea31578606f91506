package io.haetae.wallet.listing;

import java.util.List;

/**
 * A thing of a party that can be asked for by itself.
 *
 * @param kind what it is; {@link SubjectKind#IDENTIFIER} is never told by a file but by the rules
 *     of the asset
 * @param asset ticker as the file writes it, null for what has none
 * @param text as the file writes it
 * @param row where the file says it, counted from 1
 * @param seen when a dated log saw it on the list; empty where the file holds no such days
 */
public record ListedSubject(
    SubjectKind kind, String asset, String text, long row, List<SeenPeriod> seen) {

  public ListedSubject {
    seen = List.copyOf(seen);
  }
}
