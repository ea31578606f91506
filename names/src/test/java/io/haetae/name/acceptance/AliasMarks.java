package io.haetae.name.acceptance;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.haetae.name.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Our own judgement of each alias pair, kept by row and hash so that no name is copied. */
final class AliasMarks {
  private static final int DIGITS = 12;

  private final List<String[]> rows = Table.rows("alias-marks.tsv");

  /** The mark of a row, which has to be the row that was judged. */
  String of(int row, NamedCsvRecord pair) {
    String[] mark = rows.get(row);
    String hash =
        hash(
            String.join(
                "|",
                pair.getField("ofac_entity_id"),
                pair.getField("primary_name"),
                pair.getField("alias")));
    if (!mark[1].equals(hash)) {
      throw new IllegalStateException("Row " + (row + 1) + " is not the one that was marked");
    }
    return mark[2];
  }

  int size() {
    return rows.size();
  }

  private static String hash(String line) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
