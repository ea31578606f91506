package io.haetae.wallet.listing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * SDN.CSV as OFAC publishes it: no header, twelve columns, {@code -0- } for nothing, UTF-8 or
 * Latin-1, ended by a Ctrl-Z (OFAC, SDN data formats, {@code dat_spec.txt}).
 */
final class OfacSdnCsvParser implements FormatParser {
  private static final int COLUMNS = 12;
  private static final int NUMBER = 0;
  private static final int NAME = 1;
  private static final int PROGRAM = 3;
  private static final int REMARKS = 11;
  private static final int MAX_RECORD = 1 << 20;
  private static final String NOTHING = "-0-";
  private static final char END_MARK = 0x1a;

  private final ListRequest request;
  private final Set<String> numbers = new HashSet<>();
  private long rows;
  private boolean endMarked;

  OfacSdnCsvParser(ListRequest request) {
    this.request = request;
  }

  @Override
  public ListHead parse(ListMembers files, PartySink sink) throws IOException {
    ListFile file = files.only();
    CsvRecord last = null;
    try (Reader text = file.reader(file.utf8OrLatin1());
        CsvReader<CsvRecord> records = open(text)) {
      for (CsvRecord csv : records) {
        read(csv, sink);
        last = csv;
      }
    } catch (CsvParseException e) {
      throw InvalidListException.row(rows + 1, "is not well-formed CSV or the file ends within it");
    }
    requireEnd(file, last);
    return new ListHead(
        ListKind.SANCTIONS,
        "OFAC Specially Designated Nationals and Blocked Persons List",
        request.jurisdictionOrGuess(),
        request.publishedOn(),
        rows,
        endMarked,
        List.of());
  }

  private static CsvReader<CsvRecord> open(Reader text) {
    return CsvReader.builder()
        .allowUnclosedQuote(false)
        .trimWhitespacesAroundQuotes(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .detectBomHeader(false)
        .maxBufferSize(MAX_RECORD)
        .ofCsvRecord(text);
  }

  private void read(CsvRecord csv, PartySink sink) {
    if (endMarked) {
      throw InvalidListException.row(rows + 1, "follows the end mark");
    }
    if (csv.getFieldCount() == 1 && csv.getField(0).equals(String.valueOf(END_MARK))) {
      endMarked = true;
      return;
    }
    rows++;
    requireShape(csv);
    String number = csv.getField(NUMBER).strip();
    if (!numbers.add(number)) {
      throw InvalidListException.row(rows, "repeats the entry number " + number);
    }
    String remarks = csv.getField(REMARKS).strip();
    PartyDraft draft = new PartyDraft(number, rows).name(csv.getField(NAME), NameType.PRIMARY);
    SdnRemarks.aliases(remarks).forEach(alias -> draft.name(alias, NameType.ALIAS));
    SdnRemarks.addresses(rows, remarks)
        .forEach(listed -> draft.subject(SubjectKind.ADDRESS, listed.asset(), listed.address()));
    List<String> programs = SdnPrograms.split(text(csv, PROGRAM));
    sink.party(draft.listing(Listing.undated(request.source(), programs)).party());
  }

  private void requireShape(CsvRecord csv) {
    if (csv.getFieldCount() != COLUMNS) {
      throw InvalidListException.row(
          rows, "has " + csv.getFieldCount() + " columns instead of " + COLUMNS);
    }
    String number = csv.getField(NUMBER).strip();
    if (!number.matches("[0-9]{1,12}")) {
      throw InvalidListException.row(rows, "does not begin with an entry number");
    }
    if (text(csv, NAME) == null) {
      throw InvalidListException.row(rows, "has no name");
    }
    boolean control =
        csv.getFields().stream()
            .flatMapToInt(String::chars)
            .anyMatch(c -> c < ' ' && c != '\t' && c != '\r' && c != '\n');
    if (control) {
      throw InvalidListException.row(rows, "holds a control character");
    }
  }

  /** A file cut between two columns or within an unquoted one still parses; its end tells. */
  private void requireEnd(ListFile file, CsvRecord last) throws IOException {
    int end = file.lastByte();
    if (endMarked || last == null || end == '\n' || end == '\r' || end == '"') {
      return;
    }
    if (!last.getField(last.getFieldCount() - 1).strip().equals(NOTHING)) {
      throw InvalidListException.row(rows, "is cut: the file ends within it");
    }
  }

  private static String text(CsvRecord csv, int column) {
    String value = csv.getField(column).strip();
    return value.isEmpty() || value.equals(NOTHING) ? null : value;
  }
}
