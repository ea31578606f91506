package io.haetae.wallet.listing;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A list in CSV with several rows for an entry, in any order: the rows are kept on disk until all
 * were read.
 */
final class CsvGroups implements AutoCloseable {
  private final CsvTable table;
  private final Spill kept = Spill.create();

  private CsvGroups(CsvTable table) throws IOException {
    this.table = table;
  }

  /** Reads all rows; one without an id is rejected. */
  static CsvGroups read(
      ListFile file, PartySink sink, Function<CsvRow, String> id, String... required)
      throws IOException {
    CsvGroups groups = new CsvGroups(CsvTable.open(file, required));
    try {
      groups.keepAll(file, sink, id);
      return groups;
    } catch (IOException | RuntimeException e) {
      groups.close();
      throw e;
    }
  }

  /** Takes the rows of an entry. */
  interface GroupReader {
    void read(String id, List<CsvRow> rows) throws IOException;
  }

  /** Gives each entry with its rows, in the order of their first rows. */
  void forEach(GroupReader reader) throws IOException {
    kept.takeEach((id, facts) -> reader.read(id, facts.stream().map(this::row).toList()));
  }

  long rows() {
    return table.rows();
  }

  Set<String> columns() {
    return table.columns();
  }

  List<List<String>> preamble() {
    return table.preamble();
  }

  @Override
  public void close() throws IOException {
    kept.close();
    table.close();
  }

  private void keepAll(ListFile file, PartySink sink, Function<CsvRow, String> id)
      throws IOException {
    for (CsvRow row = table.next(sink); row != null; row = table.next(sink)) {
      String key = id.apply(row);
      if (key == null) {
        sink.rejected(new RowNote(file.name(), row.number(), "has no id"));
      } else {
        keep(key, row);
      }
    }
  }

  private void keep(String key, CsvRow row) throws IOException {
    String[] fields =
        Stream.concat(Stream.of(Long.toString(row.number())), row.cells().stream())
            .toArray(String[]::new);
    kept.put(key, fields);
  }

  private CsvRow row(String[] fact) {
    return table.row(Arrays.asList(fact).subList(1, fact.length));
  }
}
