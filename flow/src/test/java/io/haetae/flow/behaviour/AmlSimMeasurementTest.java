package io.haetae.flow.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.flow.Report;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rings and fan-ins among 20,000 generated accounts whose labels are known. */
class AmlSimMeasurementTest {
  private static final Report REPORT = new Report();

  static {
    REPORT.say("# Rings and fan-ins of AMLSim%n");
    REPORT.say(
        "Recall is of all labelled accounts, and of those that made or got one of the small");
    REPORT.say(
        "transfers (below 50) that only the patterns have: the others were labelled, but the");
    REPORT.say("simulation ended before they did anything of the pattern.%n");
    REPORT.say(
        "| behaviour | confidence from | labelled | found | right | precision | recall | of those active |");
    REPORT.say("|---|---|---|---|---|---|---|---|");
  }

  @AfterAll
  static void write() {
    REPORT.write("behaviours-amlsim");
  }

  @ParameterizedTest
  @CsvSource({
    "20K_cycle200.tgz, cycle, 0",
    "20K_cycle200.tgz, cycle, 50",
    "20K_fanin200.tgz, fan-in, 0",
    "20K_fanin200.tgz, fan-in, 50"
  })
  void labelledAccountsAreFoundWithFewMistakes(String file, String id, int least) {
    AmlSim data = AmlSim.read(file);
    Behaviour<?> behaviour =
        id.equals("cycle")
            ? new Cycle(Cycle.Parameters.DEFAULT)
            : new FanIn(FanIn.Parameters.DEFAULT);
    LedgerHistory history = new LedgerHistory(data.movements(), Knowledge.NONE);
    Set<String> found = new HashSet<>();

    new Behaviours(List.of(behaviour), Bounds.DEFAULT)
        .evaluate(
            history.addresses(),
            history,
            (address, e) ->
                e.findings().stream()
                    .filter(f -> f.confidence() >= least)
                    .forEach(f -> found.addAll(f.addresses())));

    long right = found.stream().filter(data.labelled()::contains).count();
    Set<String> active = new HashSet<>();
    data.movements().stream()
        .filter(m -> m.usd().intValue() < 50)
        .forEach(
            m -> {
              active.add(m.from());
              active.add(m.to());
            });
    double precision = (double) right / found.size();
    REPORT.say(
        "| %s | %d | %d | %d | %d | %.4f | %.4f | %.4f |",
        id,
        least,
        data.labelled().size(),
        found.size(),
        right,
        precision,
        (double) right / data.labelled().size(),
        (double) right / active.size());
    assertThat(precision).isGreaterThanOrEqualTo(0.9);
    assertThat(right).isGreaterThanOrEqualTo(100);
  }
}
