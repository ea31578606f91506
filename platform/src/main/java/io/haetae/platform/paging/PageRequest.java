package io.haetae.platform.paging;

import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.problem.ProblemException;

/**
 * Which page is asked for.
 *
 * @param limit most items, 1 to 200
 * @param cursor where to go on, null for the first page
 */
public record PageRequest(int limit, String cursor) {
  private static final int DEFAULT = 50;
  private static final int MAX = 200;

  /** From query parameters; throws {@link ProblemException} that names {@code limit}. */
  public static PageRequest of(Integer limit, String cursor) {
    int items = limit == null ? DEFAULT : limit;
    if (items < 1 || items > MAX) {
      throw ProblemException.at(ProblemType.INVALID_FIELD, "limit", "1 to " + MAX + " are allowed");
    }
    return new PageRequest(items, cursor == null || cursor.isBlank() ? null : cursor);
  }
}
