package io.haetae.wallet.listing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row of a {@link CsvTable}. */
final class CsvRow {
  private final long number;
  private final Map<String, Integer> columns;
  private final List<String> cells;

  CsvRow(long number, Map<String, Integer> columns, List<String> cells) {
    this.number = number;
    this.columns = columns;
    this.cells = cells;
  }

  /** Counted from 1, without the header. */
  long number() {
    return number;
  }

  List<String> cells() {
    return cells;
  }

  /** The cell of the first of these columns that has one, in one line; null where none has. */
  String text(String... alternatives) {
    return Stream.of(alternatives)
        .map(this::cell)
        .filter(text -> text != null)
        .findFirst()
        .orElse(null);
  }

  /** The cells of these columns that are not blank, joined; null where all are. */
  String joined(String by, String... names) {
    String text =
        Stream.of(names)
            .map(this::cell)
            .filter(part -> part != null)
            .collect(Collectors.joining(by));
    return text.isEmpty() ? null : text;
  }

  private String cell(String column) {
    Integer at = columns.get(CsvTable.key(column));
    return at == null ? null : OneLine.of(cells.get(at));
  }
}
