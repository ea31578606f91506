package io.haetae.flow.coinjoin;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.flow.Report;
import io.haetae.flow.SharedData;
import io.haetae.flow.ledger.CoinTransaction;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The detectors on real transactions: what they find, what they miss, what they mistake. */
class CoinJoinMeasurementTest {
  private static final Pattern TXID = Pattern.compile("[0-9a-f]{64}");

  private final List<CoinTransaction> mixes = WasabiArchive.coinJoins();
  private final List<CoinTransaction> postMix = WasabiArchive.postMix();
  private final List<CoinTransaction> blocks = RawBlocks.all();
  private final Set<String> falseOnes =
      TXID.matcher(SharedData.text("mixers/wasabi/false_cjtxs.json"))
          .results()
          .map(MatchResult::group)
          .collect(Collectors.toSet());
  private final CoinJoins shapes = new CoinJoins();
  private final CoinJoins reviewed = new CoinJoins(falseOnes);

  @Test
  void findsRealWasabiCoinJoinsAndNothingElseAsAFact() {
    assertThat(mixes).hasSize(196);
    assertThat(postMix).hasSize(354);
    assertThat(blocks).hasSizeGreaterThan(7_800);
    List<CoinTransaction> real = mixes.stream().filter(t -> !falseOnes.contains(t.id())).toList();

    long found = real.stream().filter(t -> settled(reviewed, t)).count();
    long mistaken =
        Stream.of(mixes, postMix, blocks)
                .flatMap(List::stream)
                .filter(t -> settled(reviewed, t))
                .count()
            - found;
    double precision = (double) found / (found + mistaken);
    double recall = (double) found / real.size();

    report(real.size(), precision, recall);
    assertThat(precision).isGreaterThanOrEqualTo(0.98);
    assertThat(recall).isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void theShapeAloneReachesTheSameOnTheWholeArchive() {
    long found = mixes.stream().filter(t -> settled(shapes, t)).count();

    assertThat(found).isGreaterThanOrEqualTo(193);
    assertThat(postMix).noneMatch(t -> settled(shapes, t));
    assertThat(blocks).noneMatch(t -> shapes.of(t).isPresent());
  }

  @Test
  void neverCountsAReviewedFalseOne() {
    assertThat(falseOnes).hasSizeGreaterThan(400);
    List<String> atHand =
        Stream.of(mixes, postMix, blocks)
            .flatMap(List::stream)
            .filter(t -> falseOnes.contains(t.id()))
            .filter(t -> reviewed.of(t).isPresent())
            .map(CoinTransaction::id)
            .toList();

    assertThat(atHand).isEmpty();
  }

  private static boolean settled(CoinJoins coinJoins, CoinTransaction transaction) {
    return coinJoins.of(transaction).filter(CoinJoin::settled).isPresent();
  }

  private long count(List<CoinTransaction> transactions, CoinJoinShape shape) {
    return transactions.stream()
        .filter(t -> shapes.of(t).filter(c -> c.shape() == shape).isPresent())
        .count();
  }

  private void report(int real, double precision, double recall) {
    Report report = new Report();
    report.say("# CoinJoins by their shape%n");
    report.say(
        "Taken as a fact, reviewed: precision %.4f, recall %.4f of %d (those of the archive"
            + " that its own list of false ones does not name).%n",
        precision, recall, real);
    report.say(
        "| shape alone | of %d Wasabi CoinJoins | of %d post-mix | of %d in blocks |",
        mixes.size(), postMix.size(), blocks.size());
    report.say("|---|---|---|---|");
    for (CoinJoinShape shape : CoinJoinShape.values()) {
      report.say(
          "| %s | %d | %d | %d |",
          shape, count(mixes, shape), count(postMix, shape), count(blocks, shape));
    }
    report.say("%nOf the archive's Wasabi CoinJoins, not sorted by value (as JoinMarket's are):%n");
    mixes.stream()
        .filter(t -> shapes.of(t).filter(c -> c.confidence() < 90).isPresent())
        .forEach(
            t ->
                report.say(
                    "- %s%s",
                    t.id(), falseOnes.contains(t.id()) ? " (on the list of false ones)" : ""));
    report.say("%nPost-mix transactions of JoinMarket's shape (candidates, never facts):%n");
    for (CoinTransaction transaction : postMix) {
      shapes.of(transaction).ifPresent(c -> report.say("- %s %s", transaction.id(), c));
    }
    report.write("coinjoins");
  }
}
