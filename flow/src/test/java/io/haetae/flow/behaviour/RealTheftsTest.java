package io.haetae.flow.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.flow.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** All behaviours over the transfers of real thefts. */
class RealTheftsTest {
  private static final Report REPORT = new Report();

  @AfterAll
  static void write() {
    REPORT.write("behaviours-real-thefts");
  }

  @Test
  void lifiWasSplitIntoEqualPartsAndPeeledIntoTornadoCash() {
    Map<String, List<Finding>> found = evaluate("flows/lifi/LIFI.csv");

    assertThat(found.get("equal-split"))
        .anyMatch(
            f -> f.addresses().getFirst().equals("0x8b3cb6bf982798fba233bca56749e22eec42dcf3"));
    assertThat(found.get("peel-chain")).anyMatch(f -> f.figures().get("hops") >= 7);
  }

  @Test
  void theHeistOf54MillionWasCutIntoNineteenParts() {
    assertThat(evaluate("flows/heist-54m/54m.csv").get("equal-split"))
        .anyMatch(
            f ->
                f.addresses().getFirst().equals("0x860cf33bdc076f42edbc66c6fec30aa9ee99f073")
                    && f.figures().get("parts") >= 10);
  }

  @Test
  void atomicWalletWasSplitThreeAndFourWays() {
    List<Finding> splits = evaluate("flows/atomic-wallet/Atomic.csv").get("equal-split");

    assertThat(splits)
        .anyMatch(
            f -> f.addresses().getFirst().equals("0x7f691eba903423900b40a397d94f9062cae72dbf"))
        .anyMatch(
            f -> f.addresses().getFirst().equals("0x319cd909e227691406c4d728746d6aa514afb251"));
  }

  private static Map<String, List<Finding>> evaluate(String file) {
    FlowFile flow = FlowFile.read(file);
    LedgerHistory history = new LedgerHistory(flow.movements(), new RealThefts(flow.labels()));
    List<Finding> findings = new ArrayList<>();
    Behaviours.all()
        .evaluate(
            history.addresses(),
            history,
            (address, evaluation) -> {
              assertThat(evaluation.cut()).isFalse();
              findings.addAll(evaluation.findings());
            });
    Map<String, List<Finding>> byBehaviour =
        findings.stream()
            .collect(Collectors.groupingBy(Finding::behaviour, TreeMap::new, Collectors.toList()));
    REPORT.say("## %s, %d addresses%n", file, history.addresses().size());
    byBehaviour.forEach(
        (id, list) ->
            REPORT.say(
                "- %s: %d, e.g. %s %s",
                id,
                list.size(),
                list.getFirst().addresses().getFirst(),
                list.getFirst().figures()));
    REPORT.say("");
    return byBehaviour;
  }
}
