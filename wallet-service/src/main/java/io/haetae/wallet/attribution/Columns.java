package io.haetae.wallet.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Rows turned into one array of texts per column, for statements that insert many at once. */
final class Columns {
  private final List<List<String>> columns = new ArrayList<>();

  /** Adds a row; null stays null. */
  void add(Object... values) {
    while (columns.size() < values.length) {
      columns.add(new ArrayList<>());
    }
    for (int i = 0; i < values.length; i++) {
      columns.get(i).add(Objects.toString(values[i], null));
    }
  }

  /** The values of a statement: those before the columns, then the columns. */
  Object[] after(Object... first) {
    List<Object> values = new ArrayList<>(List.of(first));
    columns.forEach(column -> values.add(column.toArray(String[]::new)));
    return values.toArray();
  }

  /** Several texts as one, since a column of arrays cannot be sent. */
  static String joined(List<String> texts) {
    return texts.isEmpty() ? null : String.join("\u001f", texts);
  }
}
