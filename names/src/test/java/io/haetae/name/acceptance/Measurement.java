package io.haetae.name.acceptance;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.haetae.name.NameKind;
import io.haetae.name.NameMatch;
import io.haetae.name.NameQuestion;
import io.haetae.name.NamedParty;
import io.haetae.name.index.NameIndex;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Asks what the acceptance test asks; every question once, for all thresholds. */
final class Measurement {
  static final double LOWEST = 0.5;
  private static final int EVERYTHING = 1000;
  private static final long SEED = 20_261_123;
  private static final String NEGATIVES = "names/negatives/validation_report__negatives_";

  private final SanctionedNames names = new SanctionedNames();
  private final NameIndex index = NameIndex.of(names.eachName());

  int entities() {
    return names.entities();
  }

  int names() {
    return index.names();
  }

  /** (a) Each alias is asked while it is not in the index; the note is our mark. */
  List<Outcome> aliases() {
    AliasMarks marks = new AliasMarks();
    List<NamedCsvRecord> pairs = SharedData.csv("names/aliases/ofac-dprk-alias-pairs.csv");
    return IntStream.range(0, pairs.size())
        .parallel()
        .mapToObj(row -> alias(pairs.get(row), marks.of(row, pairs.get(row))))
        .toList();
  }

  private Outcome alias(NamedCsvRecord pair, String mark) {
    String id = pair.getField("ofac_entity_id");
    String alias = pair.getField("alias");
    double score = best(alias, m -> ofEntity(m, id) && !fold(m.matchedName()).equals(fold(alias)));
    return new Outcome(alias, pair.getField("primary_name"), true, score, mark);
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).strip();
  }

  /** (b) Generated spellings of North Korean people or organisations. */
  List<Outcome> generated(NameKind kind) {
    GeneratedSpellings spellings = new GeneratedSpellings(SEED);
    record Asked(String text, SanctionedNames.Entity entity) {}
    List<Asked> questions =
        names.northKorean(kind).stream()
            .flatMap(
                entity -> {
                  String name = entity.names().getFirst();
                  return (kind == NameKind.PERSON
                          ? spellings.person(name)
                          : spellings.organisation(name))
                      .stream().map(text -> new Asked(text, entity));
                })
            .toList();
    return questions.parallelStream()
        .map(
            q ->
                new Outcome(
                    q.text(),
                    q.entity().names().getFirst(),
                    true,
                    best(q.text(), m -> ofEntity(m, q.entity().id())),
                    kind.name()))
        .toList();
  }

  /** (c) People who must not match anyone. */
  List<Outcome> negatives(String set) {
    return SharedData.csv(NEGATIVES + set + ".csv").parallelStream()
        .map(row -> negative(row.getField("full_name")))
        .toList();
  }

  private Outcome negative(String name) {
    List<NameMatch> found = search(index, name, NameKind.UNKNOWN, 1);
    return found.isEmpty()
        ? new Outcome(name, "", false, 0, "")
        : new Outcome(name, "", false, found.getFirst().score(), found.getFirst().matchedName());
  }

  /** (d) Pairs that are judged; the index holds only the second name. */
  List<Outcome> pairs() {
    return SharedData.csv("names/bench/name-pairs.csv").parallelStream()
        .map(
            row -> {
              String asked = row.getField("name1");
              String listed = row.getField("name2");
              NameKind kind = kind(row.getField("schema"));
              boolean match = Boolean.parseBoolean(row.getField("is_match"));
              return new Outcome(
                  asked, listed, match, single(asked, listed, kind), row.getField("notes"));
            })
        .toList();
  }

  private static NameKind kind(String schema) {
    return switch (schema) {
      case "Person" -> NameKind.PERSON;
      case "Company", "Organization" -> NameKind.ORGANISATION;
      case "Vessel" -> NameKind.VESSEL;
      default -> NameKind.UNKNOWN;
    };
  }

  /** (e) Pairs in two scripts. */
  List<Outcome> crossScript() {
    return SharedData.lines("names/cross-script/cross_script_pairs.csv").stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split(","))
        .map(f -> new Outcome(f[0], f[1], true, single(f[0], f[1], NameKind.UNKNOWN), f[3]))
        .toList();
  }

  private static double single(String asked, String listed, NameKind kind) {
    NameIndex one = NameIndex.of(Stream.of(NamedParty.named("one", kind, List.of(listed))));
    return search(one, asked, kind, 1).stream().mapToDouble(NameMatch::score).max().orElse(0);
  }

  private double best(String asked, Predicate<NameMatch> counts) {
    return search(index, asked, NameKind.UNKNOWN, EVERYTHING).stream()
        .filter(counts)
        .mapToDouble(NameMatch::score)
        .max()
        .orElse(0);
  }

  private static List<NameMatch> search(NameIndex index, String text, NameKind kind, int limit) {
    return index.search(new NameQuestion(text, kind, null, null, limit, LOWEST));
  }

  private static boolean ofEntity(NameMatch match, String id) {
    return match.key().startsWith(id + "#");
  }
}
