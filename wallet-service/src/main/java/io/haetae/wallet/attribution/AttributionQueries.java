package io.haetae.wallet.attribution;

import io.haetae.address.Address;
import io.haetae.contracts.category.Categories;
import io.haetae.contracts.category.Category;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import io.haetae.wallet.tagpack.Confidence;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads labels, also those that were known at another time. */
@ApplicationScoped
public class AttributionQueries {
  private static final int MAX_LABELS = 500;

  private static final String COLUMNS =
      """
      select a.*, p.hash
      from attribution a
      join attribution_pack p on p.pack = a.pack and p.version = a.first_version
      """;

  private static final String KNOWN =
      " and a.imported_at <= ? and (a.withdrawn_at is null or a.withdrawn_at > ?)"
          + " order by a.trust desc, a.id limit "
          + MAX_LABELS;

  private static final String OF_ADDRESS = COLUMNS + "where a.family = ? and a.payload = ?" + KNOWN;
  private static final String AS_WRITTEN =
      COLUMNS + "where a.kind <> 'ADDRESS' and a.subject = ?" + KNOWN;
  private static final String BY_ID = COLUMNS + "where a.id = ?";

  private final Database database;
  private final Categories categories;

  AttributionQueries(Database database, Categories categories) {
    this.database = database;
    this.categories = categories;
  }

  /** The labels of an address that were known then. */
  List<AttributionView> of(Address address, Instant knownAt) {
    return database.query(
        OF_ADDRESS, this::view, address.family(), address.payload(), knownAt, knownAt);
  }

  /** The labels of a text that no supported ledger spells. */
  List<AttributionView> of(String text, Instant knownAt) {
    return database.query(AS_WRITTEN, this::view, text, knownAt, knownAt);
  }

  /** One label, also one that was withdrawn. */
  public Optional<AttributionView> find(long id) {
    return database.first(BY_ID, this::view, id);
  }

  private AttributionView view(ResultSet row) throws SQLException {
    Category category =
        categories
            .category(row.getString("category"))
            .orElseGet(() -> categories.category(Categories.UNCLASSIFIED).orElseThrow());
    int trust = row.getInt("trust");
    boolean disputed = row.getBoolean("disputed");
    return new AttributionView(
        row.getLong("id"),
        SubjectKind.valueOf(row.getString("kind")),
        row.getString("family"),
        row.getString("subject"),
        row.getString("currency"),
        row.getString("label"),
        row.getString("category"),
        category.level(),
        Rows.texts(row, "terms"),
        row.getString("actor"),
        row.getString("confidence"),
        trust,
        disputed || trust < Confidence.TRUSTED,
        row.getString("source"),
        row.getString("evidence"),
        row.getString("pack"),
        row.getString("hash"),
        row.getLong("row_number"),
        row.getInt("occurrences"),
        Rows.date(row, "valid_from"),
        Rows.date(row, "valid_to"),
        Rows.date(row, "last_modified"),
        Rows.instant(row, "imported_at"),
        Rows.instant(row, "withdrawn_at"),
        disputed,
        row.getObject("corrects", Long.class));
  }
}
