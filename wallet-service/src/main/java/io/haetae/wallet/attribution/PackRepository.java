package io.haetae.wallet.attribution;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Json;
import io.haetae.wallet.tagpack.PackHead;
import io.haetae.wallet.tagpack.RejectedRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the versions of packs and what they withdraw. */
@ApplicationScoped
class PackRepository {
  private static final String LATEST =
      "select version, hash, mapping from attribution_pack where pack = ? order by version desc limit 1";

  private static final String INSERT =
      """
      insert into attribution_pack
        (pack, version, hash, format, title, creator, published_on, imported_at, imported_by,
         row_count, tags, addresses, identifiers, actors, quarantined, added, withdrawn,
         unclassified, mapping, unmapped)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String QUARANTINE =
      """
      insert into attribution_quarantine
        (pack, version, row_number, subject, currency, label, reason)
      values (?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String WITHDRAW_LABELS =
      """
      update attribution set withdrawn_at = ?
      where pack = ? and last_version < ? and corrects is null and withdrawn_at is null
      """;

  private static final String WITHDRAW_ACTORS =
      """
      update attribution_actor set withdrawn_at = ?
      where pack = ? and last_version < ? and withdrawn_at is null
      """;

  private static final String ADDED =
      "select count(*) from attribution where pack = ? and first_version = ? and corrects is null";

  /**
   * The last import of a pack.
   *
   * @param version imports so far
   * @param hash SHA-256 in hex of its file
   * @param mapping fingerprint of the rules by which its terms became categories
   */
  record Latest(long version, String hash, String mapping) {}

  private final ObjectMapper json = new ObjectMapper();
  private final Database database;

  PackRepository(Database database) {
    this.database = database;
  }

  /** Makes imports of one pack wait for each other. */
  void lock(String pack) {
    database.first("select pg_advisory_xact_lock(hashtext(?))", row -> true, "pack|" + pack);
  }

  Optional<Latest> latest(String pack) {
    return database.first(
        LATEST,
        row -> new Latest(row.getLong("version"), row.getString("hash"), row.getString("mapping")),
        pack);
  }

  void quarantine(PackVersion version, List<RejectedRow> rows) {
    database.batch(
        QUARANTINE,
        rows.stream()
            .map(
                row ->
                    new Object[] {
                      version.pack(),
                      version.version(),
                      row.row(),
                      row.subject(),
                      row.currency(),
                      row.label(),
                      row.reason()
                    })
            .toList());
  }

  /** Withdraws what the new version no longer says; the number of labels that fell. */
  long withdraw(PackVersion version) {
    database.update(WITHDRAW_ACTORS, version.importedAt(), version.pack(), version.version());
    return database.update(
        WITHDRAW_LABELS, version.importedAt(), version.pack(), version.version());
  }

  long added(PackVersion version) {
    return database
        .first(ADDED, row -> row.getLong(1), version.pack(), version.version())
        .orElseThrow();
  }

  void insert(
      PackVersion version, PackHead head, PackTally tally, PackEffect effect, String mapping) {
    database.update(
        INSERT,
        version.pack(),
        version.version(),
        version.hash(),
        version.format(),
        head.title(),
        head.creator(),
        head.publishedOn(),
        version.importedAt(),
        version.importedBy(),
        tally.rows(),
        tally.tags(),
        tally.addresses(),
        tally.identifiers(),
        tally.actors(),
        tally.quarantinedRows(),
        effect.added(),
        effect.withdrawn(),
        tally.unclassified(),
        mapping,
        json(tally.unmapped()));
  }

  private Json json(Map<String, Long> counts) {
    try {
      return new Json(json.writeValueAsString(counts));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A map of counts is JSON", e);
    }
  }
}
