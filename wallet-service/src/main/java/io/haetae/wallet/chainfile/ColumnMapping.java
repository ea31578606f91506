package io.haetae.wallet.chainfile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.time.DateTimeException;

/**
 * What the columns of a table mean, written in YAML.
 *
 * @param asset symbol of {@code assets.yaml} or contract of what moves
 * @param columns names of the columns
 * @param time {@code ISO}, {@code EPOCH_SECONDS} or a pattern of {@code DateTimeFormatter}, in UTC
 * @param addressPrefix what stands before addresses and is replaced, null for none
 * @param addressPrefixIs what it is replaced by, null for nothing
 * @param separator between several senders of one payment, null where there is one; the first
 *     stands for all, since such a table does not say what each paid
 */
public record ColumnMapping(
    String asset,
    Columns columns,
    String time,
    String addressPrefix,
    String addressPrefixIs,
    String separator) {
  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  /**
   * Names of columns.
   *
   * @param time when it moved
   * @param height block, null where the table has none
   * @param transaction hash, null where the table has none
   * @param from sender
   * @param to receiver
   * @param amount in whole units, with a point
   */
  public record Columns(
      String time, String height, String transaction, String from, String to, String amount) {}

  public ColumnMapping {
    require(asset, "asset");
    require(columns, "columns");
    require(time, "time");
    require(columns.time(), "columns.time");
    require(columns.from(), "columns.from");
    require(columns.to(), "columns.to");
    require(columns.amount(), "columns.amount");
    try {
      TimeText.of(time);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new UnreadableFileException("time is no pattern: " + time);
    }
  }

  /** Reads a mapping; throws {@link UnreadableFileException} saying what it lacks. */
  public static ColumnMapping parse(String yaml) {
    try {
      ColumnMapping mapping = YAML.readValue(yaml, ColumnMapping.class);
      require(mapping, "everything");
      return mapping;
    } catch (JsonProcessingException e) {
      if (e.getCause() instanceof UnreadableFileException cause) {
        throw cause;
      }
      throw new UnreadableFileException("The mapping is not YAML of the known keys");
    }
  }

  private static void require(Object value, String name) {
    if (value == null) {
      throw new UnreadableFileException("The mapping does not say " + name);
    }
  }
}
