package io.haetae.flow.reach;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.flow.SharedData;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RealTransfersTest {
  private static final PathBound WIDE = new PathBound(1_000, 60, 10_000_000);
  private static final Truncation FEW = new Truncation(12, Truncation.Order.EARLIEST);

  @Test
  void everyTerminalOfAtomicWalletHasAPathFromASource() {
    RealTransfers real = RealTransfers.atomicWallet();
    Set<Integer> sources = ids(real, "flows/atomic-wallet/source addresses.csv");
    Set<Integer> terminals = ids(real, "flows/atomic-wallet/terminal addresses.csv");
    TransferGraph graph = real.plain().graph();
    assertThat(sources).hasSize(17);
    assertThat(terminals).hasSize(101);

    Set<Integer> reached = new HashSet<>();
    for (int terminal : terminals) {
      FoundPaths answer = upstream(graph, terminal, sources);

      assertThat(answer.paths()).as("terminal %d", terminal).isNotEmpty();
      assertThat(answer.complete()).isTrue();
      answer.paths().forEach(path -> assertThat(sources).contains(path.source()));
      answer.paths().forEach(path -> reached.add(path.source()));
    }
    assertThat(reached).isEqualTo(sources);
  }

  @Test
  void sinksOfTheSourcesAreTheTerminalsThatHaveThemAsSources() {
    RealTransfers real = RealTransfers.atomicWallet();
    Set<Integer> sources = ids(real, "flows/atomic-wallet/source addresses.csv");
    Set<Integer> terminals = ids(real, "flows/atomic-wallet/terminal addresses.csv");
    TransferGraph graph = real.plain().graph();
    Set<List<Long>> upstream = new HashSet<>();
    for (int terminal : terminals) {
      for (FlowPath path : upstream(graph, terminal, sources).paths()) {
        upstream.add(List.of((long) path.source(), (long) path.sink(), path.value()));
      }
    }

    Set<List<Long>> downstream = new HashSet<>();
    for (int source : sources) {
      PathQuestion question = question(source, Direction.DOWNSTREAM, terminals);
      for (FlowPath path : new FlowPaths(graph).find(question).paths()) {
        downstream.add(List.of((long) path.source(), (long) path.sink(), path.value()));
      }
    }

    assertThat(downstream).isEqualTo(upstream);
  }

  @Test
  void readsOfFinBenchEqualTheSlowSearches() {
    PlainTransfers plain = RealTransfers.finBench().plain();
    TransferGraph graph = plain.graph();
    assertThat(graph.transfers()).isEqualTo(37_861);
    TimedReach reach = new TimedReach(graph);
    AscendingTraces traces = new AscendingTraces(graph, 3);
    ShortestPath shortest = new ShortestPath(graph);
    var times = PlainTransfers.times(Sequence.ASCENDING, Direction.DOWNSTREAM);
    Random random = new Random(5);
    for (int i = 0; i < 40; i++) {
      PlainTransfer seed = plain.all().get(random.nextInt(plain.all().size()));
      int start = seed.from();
      Window window = new Window(seed.time(), seed.time() + 90L * 86_400_000);
      List<Set<Integer>> ends = List.of(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
      plain.walks(
          start,
          3,
          Direction.DOWNSTREAM,
          window,
          FEW,
          times,
          walk -> ends.get(walk.size() - 1).add(walk.getLast().to()));

      var answer = reach.from(start, 3, Direction.DOWNSTREAM, Sequence.ASCENDING, window, FEW);
      var traced =
          traces.from(start, Direction.DOWNSTREAM, Sequence.ASCENDING, window, FEW, 1_000_000);

      assertThat(answer.byHops().stream().map(RealTransfersTest::set).toList()).isEqualTo(ends);
      assertThat(lastOf(traced.traces(), start)).isEqualTo(without(ends, start));
      var rings = plain.rings(start, 6, Direction.DOWNSTREAM, window, Truncation.NONE);
      int end = plain.all().get(random.nextInt(plain.all().size())).to();
      int hops = (int) rings.stream().takeWhile(ring -> !ring.contains(end)).count();
      assertThat(shortest.between(start, end, 6, window).map(List::size).orElse(7)).isEqualTo(hops);
    }
  }

  @Test
  void reachAmongTwentyThousandAccountsEqualsTheRings() {
    PlainTransfers plain = RealTransfers.cycles().plain();
    assertThat(plain.all()).hasSize(117_805);
    KHopReach reach = new KHopReach(plain.graph());
    for (int start = 0; start < plain.addresses(); start += 997) {
      for (Direction way : Direction.values()) {
        var rings = plain.rings(start, 4, way, Window.ALL, Truncation.NONE);

        Reached reached = reach.from(start, 4, way);

        IntStream.rangeClosed(1, 4)
            .forEach(hop -> assertThat(set(reached.addresses(hop))).isEqualTo(rings.get(hop)));
      }
    }
  }

  private static FoundPaths upstream(TransferGraph graph, int terminal, Set<Integer> sources) {
    return new FlowPaths(graph).find(question(terminal, Direction.UPSTREAM, sources));
  }

  private static PathQuestion question(int address, Direction way, Set<Integer> wanted) {
    return new PathQuestion(
        address,
        way,
        wanted::contains,
        end -> false,
        Preference.VALUE,
        Window.ALL,
        Truncation.NONE,
        WIDE);
  }

  private static Set<Integer> ids(RealTransfers real, String file) {
    return SharedData.lines(file).stream()
        .filter(l -> !l.isBlank())
        .map(real::id)
        .collect(Collectors.toSet());
  }

  /** A walk of up to three hops with a repeated account ends at one or leads back to the start. */
  private static Set<Integer> lastOf(List<int[]> traces, int start) {
    Set<Integer> ends = new TreeSet<>();
    traces.forEach(trace -> ends.add(trace[trace.length - 1]));
    ends.remove(start);
    return ends;
  }

  private static Set<Integer> without(List<Set<Integer>> ends, int start) {
    Set<Integer> all = new TreeSet<>();
    ends.forEach(all::addAll);
    all.remove(start);
    return all;
  }

  private static Set<Integer> set(int[] addresses) {
    return Arrays.stream(addresses).boxed().collect(Collectors.toCollection(TreeSet::new));
  }
}
