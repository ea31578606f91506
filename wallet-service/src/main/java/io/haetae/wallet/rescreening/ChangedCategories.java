package io.haetae.wallet.rescreening;

import io.haetae.contracts.category.Categories;
import io.haetae.contracts.category.Category;
import io.haetae.contracts.verdict.CauseKind;
import io.haetae.contracts.verdict.ChangeCause;
import io.haetae.wallet.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Labels whose category means another level since this version of the service. The position holds
 * the levels that all was judged by, those that it is judged by now, and the last label judged.
 */
@ApplicationScoped
class ChangedCategories implements ChangeFeed {
  private static final String FEED = "categories";
  private static final String FROM_THE_FIRST = "0";

  private static final String NEXT =
      """
      select id, category, family, payload, subject from attribution
      where withdrawn_at is null and category = any(?) and id > ?
      order by id
      limit ?
      """;

  private final Database database;
  private final Positions positions;
  private final LabelledKeys keys;
  private final RescreeningConfig config;
  private final String levels;

  /** Levels before, levels now, and the last label judged by them. */
  private record Position(String settled, String target, String after) {
    static Position of(String text) {
      String[] parts = text.split("\\|", -1);
      return new Position(parts[0], parts[1], parts[2]);
    }

    static Position settled(String levels) {
      return new Position(levels, levels, FROM_THE_FIRST);
    }

    @Override
    public String toString() {
      return settled + '|' + target + '|' + after;
    }
  }

  ChangedCategories(
      Database database,
      Positions positions,
      LabelledKeys keys,
      RescreeningConfig config,
      Categories categories) {
    this.database = database;
    this.positions = positions;
    this.keys = keys;
    this.config = config;
    this.levels = levels(categories.all());
  }

  @Override
  public Batch next() {
    String kept = positions.of(FEED).get("");
    if (kept == null) {
      return new Batch(new Changes(Map.of()), Position.settled(levels).toString());
    }
    Position position = Position.of(kept);
    if (position.settled().equals(levels)) {
      return new Batch(new Changes(Map.of()), null);
    }
    return batch(
        position.target().equals(levels)
            ? position
            : new Position(position.settled(), levels, FROM_THE_FIRST));
  }

  @Override
  public void done(Batch batch) {
    positions.save(FEED, batch.position());
  }

  private Batch batch(Position position) {
    Map<SubjectKey, ChangeCause> causes = new HashMap<>();
    List<Long> labels =
        database.query(
            NEXT,
            row -> collect(row, causes),
            different(position.settled()).toArray(String[]::new),
            Long.parseLong(position.after()),
            config.batch());
    Position next =
        labels.size() < config.batch()
            ? Position.settled(levels)
            : new Position(position.settled(), levels, labels.getLast().toString());
    return new Batch(new Changes(causes), next.toString());
  }

  private long collect(ResultSet row, Map<SubjectKey, ChangeCause> causes) throws SQLException {
    ChangeCause cause = new ChangeCause(CauseKind.CATEGORY, row.getString("category"), null);
    keys.of(row).forEach(key -> causes.put(key, cause));
    return row.getLong("id");
  }

  /** Categories whose level is another one, or that came or went. */
  private Set<String> different(String settled) {
    Set<String> before = Set.of(settled.split(","));
    Set<String> now = Set.of(levels.split(","));
    Set<String> different = new TreeSet<>();
    before.stream().filter(level -> !now.contains(level)).forEach(different::add);
    now.stream().filter(level -> !before.contains(level)).forEach(different::add);
    return different.stream()
        .map(level -> level.substring(0, level.indexOf('=')))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String levels(List<Category> categories) {
    return categories.stream()
        .map(category -> category.id() + '=' + category.level())
        .sorted()
        .collect(Collectors.joining(","));
  }
}
