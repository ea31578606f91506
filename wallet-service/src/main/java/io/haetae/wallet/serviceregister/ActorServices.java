package io.haetae.wallet.serviceregister;

import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The services among the actors that packs name. */
@ApplicationScoped
class ActorServices {
  private static final String STANDING =
      """
      select distinct on (actor) actor, label, uri, categories, jurisdictions, aliases, pack
      from attribution_actor
      where withdrawn_at is null
      order by actor, id desc
      """;

  private static final Map<String, ServiceKind> KINDS =
      Map.ofEntries(
          Map.entry("exchange", ServiceKind.EXCHANGE),
          Map.entry("mixing_service", ServiceKind.MIXER),
          Map.entry("defi_bridge", ServiceKind.BRIDGE),
          Map.entry("wallet_service", ServiceKind.WALLET),
          Map.entry("payment_processor", ServiceKind.PAYMENT),
          Map.entry("gambling", ServiceKind.GAMBLING),
          Map.entry("defi_lending", ServiceKind.LENDING),
          Map.entry("defi_dex", ServiceKind.DECENTRALISED_EXCHANGE),
          Map.entry("market", ServiceKind.MARKET),
          Map.entry("mining_service", ServiceKind.MINING),
          Map.entry("miner", ServiceKind.MINING),
          Map.entry("service", ServiceKind.OTHER),
          Map.entry("atm", ServiceKind.OTHER),
          Map.entry("hosting", ServiceKind.OTHER),
          Map.entry("vpn", ServiceKind.OTHER),
          Map.entry("faucet", ServiceKind.OTHER));

  private final Database database;

  ActorServices(Database database) {
    this.database = database;
  }

  /** Every actor that offers a service; those that are only an organisation are none. */
  List<RegisteredService> all() {
    return database.query(STANDING, ActorServices::service).stream()
        .filter(service -> !service.kinds().isEmpty())
        .toList();
  }

  private static RegisteredService service(ResultSet row) throws SQLException {
    String actor = row.getString("actor");
    String uri = row.getString("uri");
    return new RegisteredService(
        actor.toLowerCase(Locale.ROOT),
        row.getString("label"),
        Rows.texts(row, "aliases"),
        kinds(Rows.texts(row, "categories")),
        uri == null ? List.of() : List.of(uri),
        Stream.concat(Stream.of(actor), Rows.texts(row, "aliases").stream()).distinct().toList(),
        Rows.texts(row, "jurisdictions"),
        List.of(),
        CustomerChecks.UNKNOWN,
        null,
        List.of(),
        List.of(),
        null,
        List.of(row.getString("pack")));
  }

  private static List<ServiceKind> kinds(List<String> categories) {
    Set<ServiceKind> kinds = EnumSet.noneOf(ServiceKind.class);
    categories.stream().map(KINDS::get).filter(kind -> kind != null).forEach(kinds::add);
    return List.copyOf(kinds);
  }
}
