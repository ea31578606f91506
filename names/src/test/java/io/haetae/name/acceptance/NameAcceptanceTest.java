package io.haetae.name.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.name.NameKind;
import io.haetae.name.NameQuestion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Holds the goals for names, all at one threshold, over the real list of 41,859 names. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NameAcceptanceTest {
  private static final double THRESHOLD = NameQuestion.THRESHOLD;

  private Measurement measurement;
  private List<Outcome> aliases;
  private List<Outcome> people;
  private List<Outcome> organisations;
  private List<Outcome> global;
  private List<Outcome> american;
  private List<Outcome> pairs;
  private List<Outcome> crossScript;

  @BeforeAll
  void askEverythingOnce() {
    measurement = new Measurement();
    aliases = measurement.aliases();
    people = measurement.generated(NameKind.PERSON);
    organisations = measurement.generated(NameKind.ORGANISATION);
    global = measurement.negatives("global");
    american = measurement.negatives("us");
    pairs = measurement.pairs();
    crossScript = measurement.crossScript();
  }

  @Test
  void everyNameOfTheListIsIndexed() {
    assertThat(measurement.entities()).isEqualTo(17_815);
    assertThat(measurement.names()).isEqualTo(41_859);
  }

  @Test
  void findsAliasesThatAreSpellings() {
    assertThat(aliases).hasSize(new AliasMarks().size());
    assertThat(tally(spellings()).recall()).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void findsGeneratedSpellings() {
    assertThat(people).hasSizeGreaterThan(2_000);
    assertThat(organisations).hasSizeGreaterThan(4_000);
    assertThat(tally(people).recall()).isGreaterThanOrEqualTo(0.98);
    assertThat(tally(organisations).recall()).isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void sparesInventedPeople() {
    assertThat(global).hasSize(1_000);
    assertThat(american).hasSize(1_000);
    assertThat(tally(global).falsePositives()).isLessThanOrEqualTo(0.01);
    assertThat(tally(american).falsePositives()).isLessThanOrEqualTo(0.01);
  }

  @Test
  void judgesPairsAsPeopleDo() {
    assertThat(pairs).hasSize(413);
    assertThat(tally(pairs).f1()).isGreaterThanOrEqualTo(0.84);
  }

  @Test
  void matchesAcrossScripts() {
    assertThat(crossScript).hasSize(22).allMatch(o -> o.hit(THRESHOLD));
  }

  @AfterAll
  void report() {
    if (crossScript != null) {
      AcceptanceReport report = new AcceptanceReport();
      figures(report);
      report.section("(a) spellings that were missed").cases(missed(spellings()));
      report.section("(b) people that were missed").cases(missed(people));
      report.section("(b) organisations that were missed").cases(missed(organisations));
      report.section("(c) invented people that were hit").cases(wrong(global));
      report.say("").cases(wrong(american));
      report.section("(d) pairs that should match and do not").cases(missed(pairs));
      report.section("(d) pairs that should not match and do").cases(wrong(pairs));
      report.section("(e) cross-script pairs").cases(crossScript);
      report.write(curves(), THRESHOLD);
    }
  }

  private void figures(AcceptanceReport report) {
    report.say("# Names: acceptance at threshold %.2f", THRESHOLD);
    report.say(
        "%nOFAC list of 2025-11: %,d entities, %,d names. ![curve](names-curve.svg)%n",
        measurement.entities(), measurement.names());
    report.say("| | asked | goal | reached |%n|---|---|---|---|");
    row(report, "(a) aliases that are spellings, left out of the index", spellings(), 0.95);
    for (String mark : List.of("DESCRIPTION", "TRANSLATION", "OTHER")) {
      row(report, "(a) other aliases, left out: " + mark, marked(mark), 0);
    }
    row(report, "(b) people, 20 spellings each", people, 0.98);
    row(report, "(b) organisations, 20 spellings each", organisations, 0.98);
    hits(report, "(c) invented people, global", global);
    hits(report, "(c) invented people, US", american);
    Tally judged = tally(pairs);
    report.say(
        "| (d) judged pairs | %d | F1 0.84 | F1 %.3f (precision %.3f, recall %.3f) |",
        pairs.size(), judged.f1(), judged.precision(), judged.recall());
    row(report, "(e) pairs across scripts", crossScript, 1);
  }

  private static void row(
      AcceptanceReport report, String what, List<Outcome> outcomes, double goal) {
    String least = goal == 0 ? "none" : String.format("at least %.0f %%", 100 * goal);
    report.say(
        "| %s | %,d | %s | %.2f %% |",
        what, outcomes.size(), least, 100 * tally(outcomes).recall());
  }

  private static void hits(AcceptanceReport report, String what, List<Outcome> outcomes) {
    report.say(
        "| %s | %,d | at most 1 %% hit | %.2f %% |",
        what, outcomes.size(), 100 * tally(outcomes).falsePositives());
  }

  private Map<String, List<Outcome>> curves() {
    Map<String, List<Outcome>> curves = new LinkedHashMap<>();
    curves.put("judged pairs (d)", pairs);
    curves.put(
        "whole list (a, b against c)",
        Stream.of(spellings(), people, organisations, global, american)
            .flatMap(List::stream)
            .toList());
    return curves;
  }

  private List<Outcome> spellings() {
    return marked("SPELLING");
  }

  private List<Outcome> marked(String mark) {
    return aliases.stream().filter(o -> o.note().equals(mark)).toList();
  }

  private static Tally tally(List<Outcome> outcomes) {
    return Tally.of(outcomes, THRESHOLD);
  }

  private static List<Outcome> missed(List<Outcome> outcomes) {
    return outcomes.stream().filter(o -> o.right() && !o.hit(THRESHOLD)).toList();
  }

  private static List<Outcome> wrong(List<Outcome> outcomes) {
    return outcomes.stream().filter(o -> !o.right() && o.hit(THRESHOLD)).toList();
  }
}
