package io.haetae.wallet.attribution;

import io.haetae.contracts.category.Categories;
import io.haetae.contracts.category.Category;
import io.haetae.contracts.category.CategoryGroup;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;

/** Finds addresses whose labels contradict or repeat each other. */
@ApplicationScoped
class ConflictQueries {
  private static final String FIND =
      """
      select family, min(subject) as address, array_agg(distinct category) as categories,
             coalesce(array_agg(distinct lower(actor)) filter (where actor is not null), '{}')
               as actors,
             array_agg(distinct pack) as packs, (array_agg(id order by id))[1:50] as attributions
      from attribution
      where withdrawn_at is null and kind = 'ADDRESS'
      group by family, payload
      having case ?
        when 'ACTOR' then count(distinct lower(actor)) > 1
        when 'CATEGORY' then bool_or(category = any(?)) and bool_or(category = any(?))
        else count(distinct category) = 1 and count(distinct lower(actor)) <= 1
             and (count(distinct pack) > 1 or max(occurrences) > 1)
      end
      order by family, payload
      limit ? offset ?
      """;

  private final Database database;
  private final String[] unlawful;
  private final String[] lawful;

  ConflictQueries(Database database, Categories categories) {
    this.database = database;
    this.unlawful = ids(categories, CategoryGroup::isUnlawful);
    this.lawful = ids(categories, CategoryGroup::isLawful);
  }

  List<ConflictView> find(ConflictKind kind, long offset, int limit) {
    return database.query(FIND, row -> conflict(kind, row), kind, unlawful, lawful, limit, offset);
  }

  private static String[] ids(Categories categories, Predicate<CategoryGroup> group) {
    return categories.all().stream()
        .filter(category -> group.test(category.group()))
        .map(Category::id)
        .toArray(String[]::new);
  }

  private static ConflictView conflict(ConflictKind kind, ResultSet row) throws SQLException {
    return new ConflictView(
        kind,
        row.getString("family"),
        row.getString("address"),
        Rows.texts(row, "actors"),
        Rows.texts(row, "categories"),
        Rows.texts(row, "packs"),
        List.of((Long[]) row.getArray("attributions").getArray()));
  }
}
