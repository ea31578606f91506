package io.haetae.wallet.attribution;

import io.haetae.contracts.asset.AddressFamily;
import io.haetae.contracts.category.Categories;
import io.haetae.contracts.category.Category;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import io.haetae.wallet.tagpack.Confidence;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads every label that stands. */
@ApplicationScoped
class StandingLabels {
  private static final String STANDING =
      """
      select a.id, a.family, a.payload, a.subject, a.category, a.label, a.actor, a.confidence,
             a.source, a.pack, p.hash, a.valid_from, a.valid_to, a.disputed
      from attribution a
      join attribution_pack p on p.pack = a.pack and p.version = a.first_version
      where a.withdrawn_at is null %s
      order by a.id
      """;

  private static final String ALL = STANDING.formatted("");
  private static final String SOME = STANDING.formatted("and a.id = any(?::bigint[])");

  private final Database database;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int unclassified;

  StandingLabels(Database database, Categories categories) {
    this.database = database;
    List<Category> all = categories.all();
    for (int i = 0; i < all.size(); i++) {
      numbers.put(all.get(i).id(), i);
    }
    this.unclassified = numbers.get(Categories.UNCLASSIFIED);
  }

  void each(Consumer<LabelRow> reader) {
    database.each(
        ALL,
        row -> {
          reader.accept(label(row));
          return null;
        });
  }

  /** Those of these ids that stand. */
  List<LabelRow> of(List<Long> ids) {
    return database.query(
        SOME, this::label, (Object) ids.stream().map(Object::toString).toArray(String[]::new));
  }

  private LabelRow label(ResultSet row) throws SQLException {
    String family = row.getString("family");
    return new LabelRow(
        row.getLong("id"),
        family == null ? null : AddressFamily.valueOf(family),
        row.getBytes("payload"),
        row.getString("subject"),
        numbers.getOrDefault(row.getString("category"), unclassified),
        row.getString("label"),
        row.getString("actor"),
        Confidence.valueOf(row.getString("confidence")),
        row.getString("source"),
        row.getString("pack"),
        row.getString("hash"),
        Rows.date(row, "valid_from"),
        Rows.date(row, "valid_to"),
        row.getBoolean("disputed"));
  }
}
