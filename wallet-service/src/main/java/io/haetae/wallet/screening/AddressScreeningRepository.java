package io.haetae.wallet.screening;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.haetae.contracts.event.EventJson;
import io.haetae.contracts.verdict.Verdict;
import io.haetae.platform.paging.Keyset;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Keeps verdicts on addresses. */
@ApplicationScoped
class AddressScreeningRepository {
  /** One statement for any number: counts the verdicts of each subject, then writes the rows. */
  private static final String INSERT =
      """
      with asked as (
        select *
        from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                    ?::text[], ?::text[]) with ordinality
          as a(id, subject, asked, network, family, address, level, action, verdict, position)
      ), counted as (
        insert into screened_subject (tenant, subject, version)
        select ?, subject, count(*) from asked group by subject order by subject
        on conflict (tenant, subject) do update
          set version = screened_subject.version + excluded.version
        returning subject, version
      )
      insert into address_screening
        (tenant, id, version, asked, network, family, address, recorded_at, level, action, verdict)
      select ?, a.id,
             c.version + 1 - row_number() over (partition by a.subject order by a.position desc),
             a.asked, a.network, a.family, a.address, ?, a.level, a.action, a.verdict::json
      from asked a join counted c on c.subject = a.subject
      returning id, version
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

  /** Writes all and tells the version of each, by id. */
  Map<UUID, Long> insert(String tenant, List<AddressScreening> screenings) {
    Map<UUID, Long> versions = new HashMap<>();
    database.query(
        INSERT,
        row -> versions.put(row.getObject("id", UUID.class), row.getLong("version")),
        texts(screenings, s -> s.id().toString()),
        texts(screenings, AddressScreening::subject),
        texts(screenings, AddressScreening::asked),
        texts(screenings, AddressScreening::network),
        texts(screenings, AddressScreening::family),
        texts(screenings, AddressScreening::address),
        texts(screenings, s -> s.verdict().level().name()),
        texts(screenings, s -> s.verdict().action().name()),
        texts(screenings, s -> text(s.verdict())),
        tenant,
        tenant,
        screenings.getFirst().recordedAt());
    return versions;
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

  private static String[] texts(
      List<AddressScreening> screenings, Function<AddressScreening, String> column) {
    return screenings.stream().map(column).toArray(String[]::new);
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

  private String text(Verdict verdict) {
    try {
      return json.writeValueAsString(verdict);
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
