package io.haetae.flow.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.flow.Report;
import io.haetae.flow.coinjoin.CoinJoin;
import io.haetae.flow.coinjoin.CoinJoins;
import io.haetae.flow.coinjoin.RawBlocks;
import io.haetae.flow.coinjoin.WasabiArchive;
import io.haetae.flow.ledger.CoinInput;
import io.haetae.flow.ledger.CoinOutput;
import io.haetae.flow.ledger.CoinTransaction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Behaviours over real transactions of unspent outputs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoinLedgerTest {
  private static final Report REPORT = new Report();
  private static final CoinPayments BITCOIN = new CoinPayments("BTC", 8);

  private static final Behaviour<?> COINJOIN =
      new TaintedCoinJoin(TaintedCoinJoin.Parameters.DEFAULT);
  private static final Behaviour<?> DISPERSION =
      new MassDispersion(MassDispersion.Parameters.DEFAULT);
  private static final Behaviour<?> SPLIT = new EqualSplit(EqualSplit.Parameters.DEFAULT);
  private static final Behaviour<?> PEELS = new PeelChain(PeelChain.Parameters.DEFAULT);

  private final List<CoinTransaction> mixes = WasabiArchive.coinJoins();
  private final List<CoinTransaction> postMix = WasabiArchive.postMix();
  private final List<CoinTransaction> blocks = resolved(RawBlocks.all());
  private final SeenCoinJoins seen = new SeenCoinJoins(new CoinJoins());

  private record Tainted(SeenCoinJoins coinJoins, double share) implements Knowledge {
    @Override
    public OptionalDouble taint(String address) {
      return OptionalDouble.of(share);
    }

    @Override
    public Optional<CoinJoin> coinJoin(String transaction) {
      return coinJoins.find(transaction);
    }
  }

  @AfterAll
  static void write() {
    REPORT.write("behaviours-coin-ledgers");
  }

  @Test
  void illicitCoinsInRealCoinJoinsAreFoundAndOthersAreNot() {
    Set<String> mixers = spenders(mixes);
    CoinHistory history = history(new Tainted(seen, 0.5));
    Map<String, Integer> found = new HashMap<>();
    history
        .addresses()
        .forEach(a -> find(COINJOIN, a, history).forEach(f -> found.put(a, f.confidence())));

    Measured facts = measured(found, CoinJoin.SETTLED, mixers);
    Measured all = measured(found, 50, mixers);

    REPORT.say("# Tainted CoinJoins, of %d addresses%n", history.addresses().size());
    REPORT.say("- shapes taken as facts: %s%n- with candidates: %s", facts, all);
    assertThat(mixers).hasSizeGreaterThan(13_000);
    assertThat(facts.precision()).isGreaterThanOrEqualTo(0.98);
    assertThat(facts.recall()).isGreaterThanOrEqualTo(0.98);
    assertThat(all.precision()).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void coinsThatAreNotIllicitMayBeMixed() {
    CoinHistory clean = history(new Tainted(seen, 0));
    CoinHistory unknown = history(Knowledge.NONE);

    assertThat(clean.addresses()).allSatisfy(a -> assertThat(find(COINJOIN, a, clean)).isEmpty());
    String mixer = spenders(mixes).iterator().next();
    assertThat(Behaviours.all().evaluate(mixer, unknown).notEvaluated()).contains(COINJOIN.id());
  }

  /** Each round pays a hundred addresses equal parts: nobody disperses or splits anything there. */
  @Test
  void aCoinJoinIsNobodysPayout() {
    Set<String> mixers = spenders(mixes.subList(0, 20));
    REPORT.say("%n# Other patterns of addresses that mix: none%n");
    CoinHistory seeing = history(new Tainted(seen, 0.5));
    CoinHistory blind = history(new Moves());
    for (Behaviour<?> behaviour : List.of(DISPERSION, SPLIT)) {
      long before = finders(behaviour, mixers, blind);
      REPORT.say("- %s: %d of %d if CoinJoins were payouts", behaviour.id(), before, mixers.size());
      assertThat(before).isPositive();
      assertThat(finders(behaviour, mixers, seeing)).isZero();
    }
  }

  @Test
  void peelChainsOfRealBlocksAreFoundOutputByOutput() {
    CoinHistory history = history(new Tainted(seen, 0.5));
    PlainPeels plain = new PlainPeels(blocks);
    Set<String> walked = plain.walked(PeelChain.Parameters.DEFAULT.minHops());
    Map<String, Integer> found = new HashMap<>();
    for (String address : history.addresses()) {
      for (Finding finding : find(PEELS, address, history)) {
        found.put(address, finding.confidence());
        assertThat(plain.areLinked(finding)).isTrue();
        assertThat(plain.allPeel(finding) && !walked.contains(address)).isFalse();
      }
    }
    Measured measured = measured(found, 50, walked);
    REPORT.say("%n# Peel chains, beside a plain search by single inputs and two outputs%n");
    REPORT.say("- %s (the others have a step of several inputs or one output)", measured);
    assertThat(walked).hasSizeGreaterThan(50);
    assertThat(measured.recall()).isGreaterThanOrEqualTo(0.85);
  }

  @Test
  void changeOfHonestWalletsIsACandidateOnly() {
    CoinHistory honest = history(new Tainted(seen, 0));

    assertThat(honest.addresses())
        .allSatisfy(a -> assertThat(find(PEELS, a, honest)).allMatch(f -> f.confidence() < 50));
    assertThat(finders(PEELS, honest.addresses(), honest)).isPositive();
  }

  private record Measured(long right, long taken, long all) {
    double precision() {
      return (double) right / taken;
    }

    double recall() {
      return (double) right / all;
    }

    @Override
    public String toString() {
      return "%d of %d, %d others: precision %.4f, recall %.4f"
          .formatted(right, all, taken - right, precision(), recall());
    }
  }

  private static Measured measured(Map<String, Integer> found, int least, Set<String> truth) {
    Set<String> taken =
        found.entrySet().stream()
            .filter(e -> e.getValue() >= least)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return new Measured(taken.stream().filter(truth::contains).count(), taken.size(), truth.size());
  }

  private static long finders(Behaviour<?> behaviour, Set<String> around, CoinHistory history) {
    return around.stream().filter(a -> !find(behaviour, a, history).isEmpty()).count();
  }

  private CoinHistory history(Knowledge knowledge) {
    List<CoinTransaction> all = Stream.of(mixes, postMix, blocks).flatMap(List::stream).toList();
    return new CoinHistory(all, BITCOIN, seen, knowledge);
  }

  private static List<Finding> find(Behaviour<?> behaviour, String address, CoinHistory history) {
    return behaviour.find(address, new Look(history, Bounds.DEFAULT));
  }

  private static Set<String> spenders(List<CoinTransaction> transactions) {
    return transactions.stream()
        .flatMap(t -> t.inputs().stream())
        .map(CoinInput::spent)
        .filter(Objects::nonNull)
        .map(CoinOutput::address)
        .collect(Collectors.toSet());
  }

  /** The same, with what inputs spend where its transaction is at hand. */
  private static List<CoinTransaction> resolved(List<CoinTransaction> transactions) {
    Map<String, CoinTransaction> byId = new HashMap<>();
    transactions.forEach(t -> byId.put(t.id(), t));
    return transactions.stream()
        .map(
            t ->
                new CoinTransaction(
                    t.network(),
                    t.position(),
                    t.time(),
                    t.id(),
                    t.inputs().stream().map(i -> resolved(i, byId)).toList(),
                    t.outputs()))
        .toList();
  }

  private static CoinInput resolved(CoinInput input, Map<String, CoinTransaction> byId) {
    CoinTransaction made = byId.get(input.transaction());
    return made == null
        ? input
        : new CoinInput(input.transaction(), input.output(), made.outputs().get(input.output()));
  }
}
