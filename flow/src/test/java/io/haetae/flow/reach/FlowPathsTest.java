package io.haetae.flow.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FlowPathsTest {
  private static final int HOPS = 5;
  private static final PathBound WIDE = new PathBound(1_000, HOPS, 1_000_000);

  private record Score(long value, int hops) {
    boolean betterThan(Score other, Preference preference) {
      boolean byValue = value > other.value || value == other.value && hops < other.hops;
      boolean byHops = hops < other.hops || hops == other.hops && value > other.value;
      return preference == Preference.VALUE ? byValue : byHops;
    }
  }

  @Test
  void bestPathToEachEndEqualsTheBestOfAllPaths() {
    int found = 0;
    for (long seed = 0; seed < 800; seed++) {
      PlainTransfers plain = PlainTransfers.random(seed);
      FlowPaths search = new FlowPaths(plain.graph());
      Random random = new Random(~seed);
      for (Preference preference : Preference.values()) {
        int closed = random.nextInt(plain.addresses());
        PathQuestion question =
            new PathQuestion(
                random.nextInt(plain.addresses()),
                Direction.values()[random.nextInt(2)],
                address -> address % 3 != 1,
                address -> address == closed,
                preference,
                PlainTransfers.window(random),
                PlainTransfers.truncation(random),
                WIDE);

        FoundPaths answer = search.find(question);

        assertThat(scores(answer.paths(), question.direction()))
            .as("seed %d, %s", seed, question)
            .isEqualTo(best(plain, question));
        areBestFirst(answer.paths(), preference);
        answer.paths().forEach(path -> isPath(path, plain, question));
        found += answer.paths().size();
      }
    }
    assertThat(found).isGreaterThan(1_000);
  }

  @Test
  void saysWhatCutIt() {
    TransferGraphBuilder builder = TransferGraph.builder(8);
    for (int i = 0; i < 7; i++) {
      builder.add(i, i + 1, i, 10);
    }
    FlowPaths search = new FlowPaths(builder.build());

    assertThat(search.find(chain(new PathBound(9, 9, 9))).complete()).isTrue();
    assertThat(search.find(chain(new PathBound(9, 3, 9))).cutBy())
        .containsExactly(PathBound.Limit.HOPS);
    FoundPaths byWork = search.find(chain(new PathBound(9, 9, 4)));
    assertThat(byWork.cutBy()).containsExactly(PathBound.Limit.WORK);
    assertThat(byWork.work()).isEqualTo(4);
    FoundPaths byPaths = search.find(chain(new PathBound(2, 9, 9)));
    assertThat(byPaths.cutBy()).containsExactly(PathBound.Limit.PATHS);
    assertThat(byPaths.paths()).extracting(FlowPath::source).containsExactly(6, 5);
  }

  @Test
  void aPathThatWouldRunAgainstTimeIsNone() {
    TransferGraph graph = TransferGraph.builder(3).add(1, 2, 10, 5).add(0, 1, 11, 5).build();

    FoundPaths answer = new FlowPaths(graph).find(toTwo(address -> address == 0));

    assertThat(answer.paths()).isEmpty();
    assertThat(answer.complete()).isTrue();
  }

  @Test
  void itPrefersValueOrHopsAsAsked() {
    TransferGraph graph =
        TransferGraph.builder(3).add(0, 2, 1, 3).add(0, 1, 2, 90).add(1, 2, 3, 80).build();
    PathQuestion byValue = toTwo(address -> address == 0);
    PathQuestion byHops =
        new PathQuestion(
            2,
            Direction.UPSTREAM,
            byValue.wanted(),
            byValue.closed(),
            Preference.FEWEST_HOPS,
            Window.ALL,
            Truncation.NONE,
            WIDE);

    FlowPath large = new FlowPaths(graph).find(byValue).paths().getFirst();
    FlowPath small = new FlowPaths(graph).find(byHops).paths().getFirst();

    assertThat(large.value()).isEqualTo(80);
    assertThat(large.steps()).extracting(Step::transfer).containsExactly(1, 2);
    assertThat(small.steps()).extracting(Step::transfer).containsExactly(0);
  }

  private static PathQuestion toTwo(IntPredicate wanted) {
    return new PathQuestion(
        2,
        Direction.UPSTREAM,
        wanted,
        address -> false,
        Preference.VALUE,
        Window.ALL,
        Truncation.NONE,
        WIDE);
  }

  private static PathQuestion chain(PathBound bound) {
    return new PathQuestion(
        7,
        Direction.UPSTREAM,
        address -> true,
        address -> false,
        Preference.FEWEST_HOPS,
        Window.ALL,
        Truncation.NONE,
        bound);
  }

  private static Map<Integer, Score> scores(List<FlowPath> paths, Direction way) {
    Map<Integer, Score> scores = new TreeMap<>();
    for (FlowPath path : paths) {
      int end = way == Direction.UPSTREAM ? path.source() : path.sink();
      assertThat(scores.put(end, new Score(path.value(), path.steps().size()))).isNull();
    }
    return scores;
  }

  /** Of every walk that passes no address twice. */
  private static Map<Integer, Score> best(PlainTransfers plain, PathQuestion question) {
    Map<Integer, Score> best = new TreeMap<>();
    Direction way = question.direction();
    var times = PlainTransfers.times(Sequence.NON_DECREASING, way);
    plain.walks(
        question.address(),
        HOPS,
        way,
        question.window(),
        question.truncation(),
        (before, next) -> times.test(before, next) && mayGoOn(before, next, question),
        walk -> {
          long value = walk.stream().mapToLong(PlainTransfer::amount).min().orElseThrow();
          int end = walk.getLast().otherEnd(way);
          if (question.wanted().test(end)) {
            best.merge(
                end,
                new Score(value, walk.size()),
                (a, b) -> b.betterThan(a, question.preference()) ? b : a);
          }
        });
    return best;
  }

  private static boolean mayGoOn(
      List<PlainTransfer> before, PlainTransfer next, PathQuestion question) {
    Direction way = question.direction();
    int to = next.otherEnd(way);
    return to != question.address()
        && before.stream().noneMatch(t -> t.otherEnd(way) == to)
        && (before.isEmpty() || !question.closed().test(next.end(way)));
  }

  private static void areBestFirst(List<FlowPath> paths, Preference preference) {
    for (int i = 1; i < paths.size(); i++) {
      Score before = score(paths.get(i - 1));
      assertThat(score(paths.get(i)).betterThan(before, preference)).isFalse();
    }
  }

  private static Score score(FlowPath path) {
    return new Score(path.value(), path.steps().size());
  }

  private static void isPath(FlowPath path, PlainTransfers plain, PathQuestion question) {
    int asked = question.direction() == Direction.UPSTREAM ? path.sink() : path.source();
    assertThat(asked).isEqualTo(question.address());
    int at = path.source();
    long time = Long.MIN_VALUE;
    for (Step step : path.steps()) {
      PlainTransfer transfer = plain.all().get(step.transfer());
      assertThat(Stream.of(step.from(), step.to())).containsExactly(at, transfer.to());
      assertThat(step.time()).isEqualTo(transfer.time()).isGreaterThanOrEqualTo(time);
      at = step.to();
      time = step.time();
    }
    assertThat(Set.of(at)).contains(path.sink());
  }
}
