package io.haetae.platform.paging;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param items in the list's order
 * @param next cursor of the next page, null on the last
 * @param <T> what the list holds
 */
public record Page<T>(List<T> items, String next) {

  public Page {
    items = List.copyOf(items);
  }

  /**
   * The page of rows that were read with one more than the limit.
   *
   * @param rows up to {@code limit + 1}
   * @param cursor of a row
   */
  public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> cursor) {
    return rows.size() <= limit
        ? new Page<>(rows, null)
        : new Page<>(rows.subList(0, limit), cursor.apply(rows.get(limit - 1)));
  }

  /** The same page of other items. */
  public <R> Page<R> map(Function<T, R> change) {
    return new Page<>(items.stream().map(change).toList(), next);
  }
}
