package io.haetae.name.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.haetae.name.NameKind;
import io.haetae.name.NamedParty;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The names of the OFAC list of 2025-11 and which of its entities are North Korean. */
final class SanctionedNames {
  private static final String FOLDER = "sanctions/ofac-sdn/";
  private static final String PAIRS = "names/aliases/ofac-dprk-alias-pairs.csv";
  private static final int PROGRAM_FIELDS = 4;

  /** An entity with its names, the primary one first. */
  record Entity(String id, List<String> names) {}

  private final Map<String, Entity> entities = new HashMap<>();

  SanctionedNames() {
    for (String line : SharedData.lines(FOLDER + "sdn-names_2025-11.jsonl")) {
      Entity entity = entity(line);
      entities.put(entity.id(), entity);
    }
  }

  private static Entity entity(String line) {
    try {
      JsonNode node = new ObjectMapper().readTree(line);
      List<String> names = new ArrayList<>();
      for (JsonNode name : node.get("names")) {
        int at = name.get("is_primary").asBoolean() ? 0 : names.size();
        names.add(at, name.get("full_name").asText());
      }
      return new Entity(node.get("entity_id").asText(), names);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  Entity entity(int id) {
    return entities.get(String.valueOf(id));
  }

  int entities() {
    return entities.size();
  }

  /** Each name as a party of its own, so that one of them can be left out of an answer. */
  Stream<NamedParty> eachName() {
    return entities.values().stream().flatMap(SanctionedNames::eachName);
  }

  private static Stream<NamedParty> eachName(Entity entity) {
    List<NamedParty> parties = new ArrayList<>();
    for (int i = 0; i < entity.names().size(); i++) {
      parties.add(
          NamedParty.named(key(entity.id(), i), NameKind.UNKNOWN, List.of(entity.names().get(i))));
    }
    return parties.stream();
  }

  static String key(String entity, int name) {
    return entity + "#" + name;
  }

  /** North Korean people and organisations by their programme or by the table of their aliases. */
  List<Entity> northKorean(NameKind kind) {
    Map<String, String> kinds = kinds();
    Set<String> ids = new HashSet<>();
    SharedData.rows(FOLDER + "sdn_2021-07.csv").stream()
        .filter(r -> r.getFieldCount() > PROGRAM_FIELDS && r.getField(3).contains("DPRK"))
        .filter(r -> kind == kind(r.getField(2)))
        .forEach(r -> ids.add(r.getField(0)));
    SharedData.csv(PAIRS).stream()
        .filter(r -> kind == kind(kinds.getOrDefault(fold(r.getField("primary_name")), "")))
        .forEach(r -> ids.add(r.getField("ofac_entity_id")));
    return ids.stream().sorted().map(entities::get).filter(e -> e != null).toList();
  }

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new HashMap<>();
    SharedData.csv(FOLDER + "sdn-parsed_2025-05.csv")
        .forEach(r -> kinds.putIfAbsent(fold(r.getField("Name")), r.getField("Designation")));
    return kinds;
  }

  private static String fold(String name) {
    return name.replace(",", "").toLowerCase(Locale.ROOT);
  }

  private static NameKind kind(String text) {
    return switch (text.strip()) {
      case "individual", "Individual" -> NameKind.PERSON;
      case "-0-", "Entity" -> NameKind.ORGANISATION;
      default -> NameKind.UNKNOWN;
    };
  }
}
