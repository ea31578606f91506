package io.haetae.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.haetae.bench.measure.Spread;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
  private final ByteArrayOutputStream text = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(text, true, StandardCharsets.UTF_8);

  @Test
  void goalsAreMetOrMissedByWhatWasReached(@TempDir Path folder) throws Exception {
    Report report = new Report("IN_PROCESS", out);
    report.rate("look-up", Spread.of(2e6, 3e6, 4e6));
    report.goal("fast enough", 3, 3);
    report.goal("faster still", 3, 2.999);
    report.write(folder.resolve("part.json"));

    Report.whole(List.of(folder.resolve("part.json")), folder.resolve("all.json"), out);

    assertThat(text.toString(StandardCharsets.UTF_8))
        .contains("goal fast enough: 3.000 of 3.00 met")
        .contains("goal faster still: 2.999 of 3.00 missed")
        .contains("look-up: 3.00 M/s (2.00 to 4.00, 3 repeats)")
        .endsWith("goals met: 1 of 2\n");
    JsonNode json = new ObjectMapper().readTree(folder.resolve("all.json").toFile());
    assertThat(json.at("/goalsMet").asInt()).isEqualTo(1);
    assertThat(json.at("/goals").asInt()).isEqualTo(2);
    assertThat(json.at("/parts/0/measures/0/spread/median").asDouble()).isEqualTo(3e6);
    assertThat(json.at("/parts/0/machine/flags").isArray()).isTrue();
  }
}
