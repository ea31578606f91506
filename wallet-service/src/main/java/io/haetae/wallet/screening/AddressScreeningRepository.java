package io.haetae.wallet.screening;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.haetae.contracts.event.EventJson;
import io.haetae.contracts.verdict.Verdict;
import io.haetae.platform.paging.Keyset;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Json;
import io.haetae.wallet.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps verdicts on addresses. */
@ApplicationScoped
class AddressScreeningRepository {
  private static final String INSERT =
      """
      insert into address_screening
        (tenant, id, version, asked, network, family, address, recorded_at, level, action, verdict)
      values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  /** Writes nothing where the lists changed since the judgement. */
  private static final String INSERT_IF_CURRENT =
      """
      insert into address_screening
        (tenant, id, version, asked, network, family, address, recorded_at, level, action, verdict)
      select ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?::json
      from watchlist_state where version = ?
      """;

  private static final String COLUMNS =
      "select id, asked, network, family, address, recorded_at, verdict from address_screening ";

  private static final String BY_ID = COLUMNS + "where tenant = ? and id = ?";

  private static final String PAGE =
      COLUMNS
          + """
          where tenant = ?
            and (?::text is null or address = ? or asked = ?)
            and (?::text is null or level = ?)
            and (?::timestamptz is null or (recorded_at, id) < (?, ?))
          order by recorded_at desc, id desc
          limit ?
          """;

  private final ObjectMapper json = EventJson.mapper();
  private final Database database;

  AddressScreeningRepository(Database database) {
    this.database = database;
  }

  /** Writes the verdict; false when the lists are no longer those that it rests on. */
  boolean insert(String tenant, AddressScreening screening, long listsVersion) {
    Object[] values = values(tenant, screening);
    Object[] guarded = Arrays.copyOf(values, values.length + 1);
    guarded[values.length] = listsVersion;
    return database.update(INSERT_IF_CURRENT, guarded) == 1;
  }

  void insertAll(String tenant, List<AddressScreening> screenings) {
    database.batch(
        INSERT, screenings.stream().map(screening -> values(tenant, screening)).toList());
  }

  Optional<AddressScreening> find(String tenant, UUID id) {
    return database.first(BY_ID, this::screening, tenant, id);
  }

  List<AddressScreening> page(
      String tenant, AddressScreeningFilter filter, Keyset after, int limit) {
    return database.query(
        PAGE,
        this::screening,
        tenant,
        filter.address(),
        filter.address(),
        filter.address(),
        filter.level(),
        filter.level(),
        after == null ? null : after.at(),
        after == null ? null : after.at(),
        after == null ? null : after.id(),
        limit);
  }

  private Object[] values(String tenant, AddressScreening screening) {
    return new Object[] {
      tenant,
      screening.id(),
      screening.asked(),
      screening.network(),
      screening.family(),
      screening.address(),
      screening.recordedAt(),
      screening.verdict().level(),
      screening.verdict().action(),
      json(screening.verdict())
    };
  }

  private AddressScreening screening(ResultSet row) throws SQLException {
    return new AddressScreening(
        row.getObject("id", UUID.class),
        row.getString("asked"),
        row.getString("network"),
        row.getString("family"),
        row.getString("address"),
        Rows.instant(row, "recorded_at"),
        verdict(row.getString("verdict")));
  }

  private Json json(Verdict verdict) {
    try {
      return new Json(json.writeValueAsString(verdict));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Verdict verdict(String text) {
    try {
      return json.readValue(text, Verdict.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
