package io.haetae.wallet.chainfile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Goes through the records of a table: CSV with a header, or one JSON object a line. */
final class Records {
  private static final int BUFFER = 1 << 16;

  /** A contract's code stands in the input of the transaction that makes it. */
  private static final int MAX_FIELD = 1 << 24;

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private Records() {}

  static void read(InputStream in, RecordReader records, ChainSink sink) throws IOException {
    BufferedReader text =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), BUFFER);
    text.mark(1);
    int first = text.read();
    text.reset();
    if (first == '{') {
      lines(text, records, sink);
    } else if (first >= 0) {
      csv(text, records, sink);
    }
  }

  private static void lines(BufferedReader text, RecordReader records, ChainSink sink)
      throws IOException {
    for (String line = text.readLine(); line != null; line = text.readLine()) {
      if (!line.isBlank()) {
        sink.next();
        line(line, records, sink);
      }
    }
  }

  private static void line(String line, RecordReader records, ChainSink sink) {
    try {
      JsonNode object = JSON.readTree(line);
      take(new JsonFields(object), records, sink);
    } catch (JsonProcessingException e) {
      sink.reject("json", "is not well-formed JSON, or the file ends within it");
    }
  }

  private static void csv(Reader text, RecordReader records, ChainSink sink) throws IOException {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .allowUnclosedQuote(false)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .maxBufferSize(MAX_FIELD)
            .ofNamedCsvRecord(text)) {
      for (NamedCsvRecord row : rows) {
        sink.next();
        take(new CsvFields(row), records, sink);
      }
    } catch (CsvParseException e) {
      throw new UnreadableFileException("The file is not well-formed CSV or ends within a field");
    }
  }

  private static void take(Fields fields, RecordReader records, ChainSink sink) {
    try {
      records.read(fields);
    } catch (DefectiveRecordException e) {
      sink.reject(e.reason(), e.getMessage());
    }
  }
}
