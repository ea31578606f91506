package io.haetae.wallet.ledger;

import io.haetae.wallet.chainfile.ChainFormat;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads what the ledger holds of each network. */
@ApplicationScoped
public class CoverageQueries {
  private static final String NETWORKS =
      "select distinct network from ledger_import where stored + duplicates > 0 order by network";
  private static final String RANGES =
      """
      select content, from_height, to_height from ledger_range
      where network = ? order by content, from_height
      """;
  private static final String EXTRACTS =
      """
      select source, sum(stored) as transfers, min(from_time) as from_time, max(to_time) as to_time
      from ledger_import where network = ? and format = 'MAPPED' and stored + duplicates > 0
      group by source order by source
      """;
  private static final String SOURCES =
      """
      select distinct source from ledger_import
      where network = ? and stored + duplicates > 0 order by source
      """;
  private static final String TIME =
      "select time from ledger_block where network = ? and height = ?";

  private final Database database;

  CoverageQueries(Database database) {
    this.database = database;
  }

  List<CoverageView> all() {
    return database.query(NETWORKS, row -> row.getString("network")).stream()
        .map(this::of)
        .toList();
  }

  /** Nothing but the name where the ledger holds nothing. */
  public CoverageView of(String network) {
    List<CoverageView.Content> contents = contents(network);
    List<CoverageView.Extract> extracts = extracts(network);
    List<CoverageView.BlockRange> ranges =
        contents.stream().flatMap(content -> content.ranges().stream()).toList();
    Long from = ranges.stream().map(CoverageView.BlockRange::from).min(Long::compare).orElse(null);
    Long to = ranges.stream().map(CoverageView.BlockRange::to).max(Long::compare).orElse(null);
    return new CoverageView(
        network,
        from,
        to,
        first(time(network, from), extracts.stream().map(CoverageView.Extract::fromTime)),
        last(time(network, to), extracts.stream().map(CoverageView.Extract::toTime)),
        contents,
        extracts,
        database.query(SOURCES, row -> row.getString("source"), network));
  }

  private List<CoverageView.Content> contents(String network) {
    Map<ChainFormat, List<CoverageView.BlockRange>> ranges = new TreeMap<>();
    database.query(
        RANGES,
        row ->
            ranges
                .computeIfAbsent(
                    ChainFormat.valueOf(row.getString("content")), content -> new ArrayList<>())
                .add(
                    new CoverageView.BlockRange(
                        row.getLong("from_height"), row.getLong("to_height"))),
        network);
    return ranges.entrySet().stream()
        .map(entry -> content(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static CoverageView.Content content(
      ChainFormat format, List<CoverageView.BlockRange> ranges) {
    long blocks = ranges.stream().mapToLong(range -> range.to() - range.from() + 1).sum();
    List<CoverageView.BlockRange> gaps = new ArrayList<>();
    for (int i = 1; i < ranges.size(); i++) {
      gaps.add(new CoverageView.BlockRange(ranges.get(i - 1).to() + 1, ranges.get(i).from() - 1));
    }
    return new CoverageView.Content(format, blocks, ranges, gaps);
  }

  private List<CoverageView.Extract> extracts(String network) {
    return database.query(
        EXTRACTS,
        row ->
            new CoverageView.Extract(
                row.getString("source"),
                row.getLong("transfers"),
                Rows.instant(row, "from_time"),
                Rows.instant(row, "to_time")),
        network);
  }

  private Instant time(String network, Long height) {
    return height == null
        ? null
        : database.first(TIME, row -> Rows.instant(row, "time"), network, height).orElse(null);
  }

  private static Instant first(Instant one, Stream<Instant> others) {
    return Stream.concat(Stream.ofNullable(one), others)
        .filter(Objects::nonNull)
        .min(Instant::compareTo)
        .orElse(null);
  }

  private static Instant last(Instant one, Stream<Instant> others) {
    return Stream.concat(Stream.ofNullable(one), others)
        .filter(Objects::nonNull)
        .max(Instant::compareTo)
        .orElse(null);
  }
}
