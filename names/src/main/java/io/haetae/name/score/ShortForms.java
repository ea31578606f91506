package io.haetae.name.score;

import io.haetae.name.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Given names with their short forms and their forms in other languages. */
final class ShortForms {
  private static final Map<String, Set<Integer>> GROUPS = new HashMap<>();

  static {
    int group = 0;
    for (String[] row : Table.rows("word/short-forms.tsv")) {
      add(row[0], group);
      for (String form : row[1].split("\\|")) {
        add(form, group);
      }
      group++;
    }
  }

  private ShortForms() {}

  private static void add(String name, int group) {
    GROUPS.computeIfAbsent(name, n -> new HashSet<>()).add(group);
  }

  static boolean same(String a, String b) {
    Set<Integer> first = GROUPS.get(a);
    Set<Integer> second = GROUPS.get(b);
    return first != null && second != null && first.stream().anyMatch(second::contains);
  }
}
