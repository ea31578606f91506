package io.haetae.name;

import java.util.List;

/**
 * A party whose names are listed.
 *
 * @param key what the caller knows it by
 * @param kind what it is
 * @param names in any script and spelling, the primary one first
 * @param birthDates {@code 1984}, {@code 1984-01} or {@code 1984-01-08}
 * @param countries ISO 3166-1 alpha-2
 */
public record NamedParty(
    String key,
    NameKind kind,
    List<String> names,
    List<String> birthDates,
    List<String> countries) {

  /** Keeps copies. */
  public NamedParty {
    names = List.copyOf(names);
    birthDates = List.copyOf(birthDates);
    countries = List.copyOf(countries);
  }

  /** A party of which only names are known. */
  public static NamedParty named(String key, NameKind kind, List<String> names) {
    return new NamedParty(key, kind, names, List.of(), List.of());
  }
}
