package io.haetae.e2e.fault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.haetae.contracts.event.Topics;
import io.haetae.e2e.fault.Stored.PublishedVerdict;
import io.haetae.e2e.fault.Stored.StoredAlert;
import io.haetae.e2e.fault.Stored.StoredCase;
import io.haetae.e2e.fault.Stored.StoredCaseAlert;
import io.haetae.e2e.fault.Stored.StoredOccurrence;
import io.haetae.e2e.fault.Stored.StoredVerdict;
import io.haetae.e2e.platform.RunningPlatform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the databases as superuser and the topics from their beginning. */
final class StoredReader {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String OUTBOX_ROWS = "select count(*) from outbox";

  private interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  private final RunningPlatform platform;

  StoredReader(RunningPlatform platform) {
    this.platform = platform;
  }

  Stored read() throws SQLException {
    return new Stored(
        rows(
            "wallet",
            "select tenant, external_id, id from transfer_screening",
            row -> new StoredVerdict(row.getString(1), row.getString(2), row.getString(3))),
        rows(
            "alert",
            """
            select tenant, id, customer, category, entity, first_occurred_at at time zone 'UTC'
            from alert
            """,
            StoredReader::alert),
        rows(
            "alert",
            "select alert, screening from alert_occurrence",
            row -> new StoredOccurrence(row.getString(1), row.getString(2))),
        findings(),
        rows(
            "casefile",
            "select tenant, id, customer, status from case_file",
            row ->
                new StoredCase(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4).equals("CLOSED"))),
        rows(
            "casefile",
            "select case_file, alert from case_alert",
            row -> new StoredCaseAlert(row.getString(1), row.getString(2))),
        published(),
        deadLetters(),
        unsent());
  }

  private Map<String, Long> findings() throws SQLException {
    String query =
        """
        select tenant, count(*) from finding
        where occurred_at >= '%s' and occurred_at < '%s' group by tenant
        """
            .formatted(TransferGenerator.FIRST_DAY, TransferGenerator.END);
    return rows("alert", query, row -> Map.entry(row.getString(1), row.getLong(2))).stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private List<PublishedVerdict> published() {
    return platform.broker().topic(Topics.TRANSFER_SCREENED).stream()
        .map(record -> published(record.value()))
        .toList();
  }

  private static PublishedVerdict published(byte[] body) {
    try {
      JsonNode event = JSON.readTree(body);
      return new PublishedVerdict(event.path("tenant").asText(), event.path("id").asText());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Long> deadLetters() {
    return platform.broker().topics().stream()
        .filter(topic -> topic.endsWith(".dlq"))
        .collect(
            Collectors.toMap(topic -> topic, topic -> (long) platform.broker().topic(topic).size()))
        .entrySet()
        .stream()
        .filter(count -> count.getValue() > 0)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Map<String, Long> unsent() throws SQLException {
    Map<String, Long> unsent = new HashMap<>();
    for (String database : List.of("wallet", "alert", "casefile")) {
      long rows = rows(database, OUTBOX_ROWS, row -> row.getLong(1)).getFirst();
      if (rows > 0) {
        unsent.put(database, rows);
      }
    }
    return unsent;
  }

  private static StoredAlert alert(ResultSet row) throws SQLException {
    LocalDate day = row.getTimestamp(6).toLocalDateTime().toLocalDate();
    return new StoredAlert(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        day);
  }

  private <T> List<T> rows(String database, String query, Row<T> reader) throws SQLException {
    try (Connection connection = platform.database(database);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      List<T> rows = new ArrayList<>();
      while (result.next()) {
        rows.add(reader.read(result));
      }
      return rows;
    }
  }
}
