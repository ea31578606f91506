package io.haetae.bench.names;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The names that are searched and asked for.
 *
 * @param real whether they come from the real list, read in place
 * @param listed every name and alias
 * @param aliases spellings that the sides should find, each by its entity
 * @param strangers people who are not listed
 */
record NameData(
    boolean real, List<ListedName> listed, List<ListedName> aliases, List<String> strangers) {
  private static final String LIST = "sanctions/ofac-sdn/sdn-names_2025-11.jsonl";
  private static final String ALIASES = "names/aliases/ofac-dprk-alias-pairs.csv";
  private static final List<String> STRANGERS =
      List.of(
          "names/negatives/validation_report__negatives_global.csv",
          "names/negatives/validation_report__negatives_us.csv");

  /** The real names where the folder holds them, otherwise as many made ones. */
  static NameData in(Path folder) throws IOException {
    if (!Files.exists(folder.resolve(LIST))) {
      return MadeNames.data();
    }
    List<ListedName> listed = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve(LIST))) {
      JsonNode entity = new ObjectMapper().readTree(line);
      for (JsonNode name : entity.get("names")) {
        listed.add(
            new ListedName(entity.get("entity_id").asText(), name.get("full_name").asText()));
      }
    }
    List<ListedName> aliases = new ArrayList<>();
    for (NamedCsvRecord row : rows(folder.resolve(ALIASES))) {
      aliases.add(new ListedName(row.getField("ofac_entity_id"), row.getField("alias")));
    }
    List<String> strangers = new ArrayList<>();
    for (String file : STRANGERS) {
      rows(folder.resolve(file)).forEach(row -> strangers.add(row.getField("full_name")));
    }
    return new NameData(true, listed, aliases, strangers);
  }

  private static List<NamedCsvRecord> rows(Path file) throws IOException {
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      return rows.stream().toList();
    }
  }
}
