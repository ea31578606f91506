package io.haetae.wallet.chainfile;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** Fields of a row of a CSV. */
final class CsvFields extends Fields {
  private final NamedCsvRecord row;

  CsvFields(NamedCsvRecord row) {
    this.row = row;
  }

  @Override
  String text(String name) {
    return row.findField(name).filter(text -> !text.isEmpty()).orElse(null);
  }
}
