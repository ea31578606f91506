package io.haetae.bench.reach;

import io.haetae.bench.peer.RowSums;
import io.haetae.flow.reach.AscendingTraces;
import io.haetae.flow.reach.CarriedOn;
import io.haetae.flow.reach.Direction;
import io.haetae.flow.reach.DownstreamTrace;
import io.haetae.flow.reach.Sequence;
import io.haetae.flow.reach.ShortestPath;
import io.haetae.flow.reach.ThreeCycle;
import io.haetae.flow.reach.ThreeCycles;
import io.haetae.flow.reach.Threshold;
import io.haetae.flow.reach.TimedReach;
import io.haetae.flow.reach.TransferGraph;
import io.haetae.flow.reach.TransferGraphBuilder;
import io.haetae.flow.reach.Truncation;
import io.haetae.flow.reach.Window;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Haetae's searches over its adjacency. */
final class OwnSide implements GraphSide {

  private final TransferGraph transfers;
  private final OwnReach reach;
  private final TimedReach timed;
  private final ShortestPath shortest;
  private final ThreeCycles cycles;
  private final AscendingTraces traces;
  private final DownstreamTrace trace;
  private final Links accountsOf;
  private final Links depositsOf;
  private final Links blockedSignIns;

  OwnSide(GraphData data) {
    this.transfers = graph(data.accounts(), data.transfers());
    TransferGraph moves = graph(data.accounts(), data.transfers(), data.withdrawals());
    this.reach = new OwnReach(data);
    this.timed = new TimedReach(transfers);
    this.shortest = new ShortestPath(transfers);
    this.cycles = new ThreeCycles(transfers);
    this.traces = new AscendingTraces(transfers, Read.TRACES.hops());
    this.trace = new DownstreamTrace(moves);
    this.accountsOf = Links.ofOwners(data);
    this.depositsOf = Links.ofDeposits(data);
    this.blockedSignIns = Links.ofBlockedSignIns(data);
  }

  @Override
  public String name() {
    return "Haetae";
  }

  double bytesPerTransfer() {
    return (double) transfers.bytes() / transfers.transfers();
  }

  @Override
  public List<long[][]> rows(Read read, List<Question> questions) {
    return questions.stream().map(question -> answer(read, question)).toList();
  }

  @Override
  public long[] sums(Read read, List<Question> questions) {
    long[] sums = new long[questions.size()];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = RowSums.of(answer(read, questions.get(i)));
    }
    return sums;
  }

  @Override
  public void close() {}

  private long[][] answer(Read read, Question question) {
    return switch (read) {
      case REACH_1, REACH_2, REACH_3 -> one(reach.count(question.id(), read.hops()));
      case REACHED_2 -> reach.addresses(question.id(), read.hops());
      case BLOCKED_MEDIA -> blockedMedia(question);
      case SHORTEST_PATH ->
          one(
              shortest
                  .between(question.id(), question.other(), read.hops(), window(question))
                  .map(List::size)
                  .orElse(-1));
      case THREE_CYCLES -> threeCycles(question);
      case TRACES -> traces(question);
      case CARRIED_ON -> carriedOn(question);
    };
  }

  private static long[][] one(long value) {
    return new long[][] {{value}};
  }

  private long[][] blockedMedia(Question question) {
    Window window = window(question);
    List<int[]> byHops =
        timed
            .from(
                question.id(),
                Read.BLOCKED_MEDIA.hops(),
                Direction.DOWNSTREAM,
                Sequence.ASCENDING,
                window,
                truncation(question))
            .byHops();
    List<long[]> rows = new ArrayList<>();
    for (int hop = 1; hop <= byHops.size(); hop++) {
      for (int account : byHops.get(hop - 1)) {
        for (int medium : blockedSignIns.of(account, window)) {
          rows.add(new long[] {account, hop, medium});
        }
      }
    }
    return rows.toArray(long[][]::new);
  }

  private long[][] threeCycles(Question question) {
    return cycles
        .through(question.id(), question.other(), window(question), truncation(question))
        .cycles()
        .stream()
        .map(OwnSide::row)
        .toArray(long[][]::new);
  }

  private static long[] row(ThreeCycle cycle) {
    return new long[] {
      cycle.address(),
      cycle.back().count(),
      cycle.back().sum(),
      cycle.back().largest(),
      cycle.onward().count(),
      cycle.onward().sum(),
      cycle.onward().largest()
    };
  }

  private long[][] traces(Question question) {
    List<long[]> rows = new ArrayList<>();
    for (int account : accountsOf.of(question.id(), Window.ALL)) {
      traces
          .from(
              account,
              Direction.DOWNSTREAM,
              Sequence.ASCENDING,
              window(question),
              truncation(question),
              Integer.MAX_VALUE)
          .traces()
          .forEach(trace -> rows.add(row(trace)));
    }
    rows.sort(Comparator.comparingInt(row -> -row.length));
    return rows.toArray(long[][]::new);
  }

  private static long[] row(int[] trace) {
    long[] row = new long[trace.length];
    for (int i = 0; i < row.length; i++) {
      row[i] = trace[i];
    }
    return row;
  }

  private long[][] carriedOn(Question question) {
    int[] accounts = depositsOf.of(question.id(), window(question));
    return trace
        .from(
            accounts,
            Read.CARRIED_ON.hops(),
            Sequence.ANY,
            new Threshold(question.numerator(), question.denominator()),
            window(question),
            truncation(question))
        .arrivals()
        .stream()
        .map(OwnSide::row)
        .toArray(long[][]::new);
  }

  private static long[] row(CarriedOn arrival) {
    return new long[] {arrival.address(), arrival.hops(), arrival.transfers(), arrival.amount()};
  }

  private static Window window(Question question) {
    return new Window(question.from(), question.until());
  }

  private static Truncation truncation(Question question) {
    return new Truncation(question.limit(), Truncation.Order.EARLIEST);
  }

  private static TransferGraph graph(int accounts, Moves... all) {
    return gathered(accounts, all).build();
  }

  static TransferGraphBuilder gathered(int accounts, Moves... all) {
    TransferGraphBuilder builder = TransferGraph.builder(accounts);
    for (Moves moves : all) {
      for (int i = 0; i < moves.count(); i++) {
        builder.add(moves.payer()[i], moves.payee()[i], moves.at()[i], moves.amount()[i]);
      }
    }
    return builder;
  }
}
