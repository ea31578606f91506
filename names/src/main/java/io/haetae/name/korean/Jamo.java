package io.haetae.name.korean;

import io.haetae.name.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The spellings of each Korean letter and the letters of each spelling, with what they cost. */
final class Jamo {
  /** A spelling of a letter; the cost says how far it is from the standards. */
  record Spelling(String text, double cost) {}

  /** A letter that a spelling may stand for. */
  record Reading(char letter, double cost) {}

  static final double COMMON = 0.1;
  static final double RARE = 0.4;
  private static final double[] COSTS = {0, COMMON, RARE};

  private static final Map<Position, Map<Character, List<Spelling>>> SPELLINGS = new HashMap<>();
  private static final Map<Position, Map<String, List<Reading>>> READINGS = new HashMap<>();

  static {
    for (String[] row : Table.rows("korean/jamo.tsv")) {
      Position position = Position.of(row[0]);
      for (int grade = 0; grade < COSTS.length; grade++) {
        for (String spelling : row[2 + grade].split(" ")) {
          if (!spelling.isEmpty()) {
            add(position, row[1].charAt(0), spelling.equals("-") ? "" : spelling, COSTS[grade]);
          }
        }
      }
    }
  }

  private Jamo() {}

  private static void add(Position position, char letter, String text, double cost) {
    SPELLINGS
        .computeIfAbsent(position, p -> new HashMap<>())
        .computeIfAbsent(letter, l -> new ArrayList<>())
        .add(new Spelling(text, cost));
    READINGS
        .computeIfAbsent(position, p -> new HashMap<>())
        .computeIfAbsent(text, t -> new ArrayList<>())
        .add(new Reading(letter, cost));
  }

  static List<Spelling> spellings(Position position, char letter) {
    return SPELLINGS.get(position).getOrDefault(letter, List.of());
  }

  static Map<String, List<Reading>> readings(Position position) {
    return READINGS.get(position);
  }
}
