package io.haetae.wallet.dispute;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.haetae.contracts.verdict.RiskLevel;
import io.haetae.platform.tenancy.TenantTransactions;
import io.haetae.wallet.attribution.AttributionView;
import io.haetae.wallet.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/**
 * Asks the current verdicts of every tenant that were given on the label's address. Each tenant is
 * asked in a transaction of its own, and nothing but counts leaves it.
 */
@ApplicationScoped
class StoredVerdicts implements VerdictImpact {
  private static final String CURRENT =
      """
      select distinct on (id) verdict from address_screening
      where tenant = ? and address = ? order by id, version desc
      """;

  private static final String CURRENT_TRANSFERS =
      """
      select distinct on (id) verdict from transfer_screening
      where tenant = ? and address = ? order by id, version desc
      """;

  private final ObjectMapper json = new ObjectMapper();
  private final TenantTransactions transactions;
  private final Database database;

  StoredVerdicts(TenantTransactions transactions, Database database) {
    this.transactions = transactions;
    this.database = database;
  }

  @Override
  public DisputeView.ImpactView without(AttributionView label) {
    long asked = 0;
    long rest = 0;
    long change = 0;
    for (String tenant : transactions.tenants()) {
      DisputeView.ImpactView own = transactions.call(tenant, () -> of(tenant, label));
      asked += own.asked();
      rest += own.restOnLabel();
      change += own.change();
    }
    return new DisputeView.ImpactView(asked, rest, change);
  }

  private DisputeView.ImpactView of(String tenant, AttributionView label) {
    long asked = 0;
    long rest = 0;
    long change = 0;
    for (String query : List.of(CURRENT, CURRENT_TRANSFERS)) {
      for (JsonNode verdict : verdicts(query, tenant, label.subject())) {
        asked++;
        if (restsOn(verdict, label)) {
          rest++;
          change += changesWithout(verdict, label) ? 1 : 0;
        }
      }
    }
    return new DisputeView.ImpactView(asked, rest, change);
  }

  private List<JsonNode> verdicts(String query, String tenant, String subject) {
    return database.query(query, row -> read(row.getString("verdict")), tenant, subject);
  }

  private static boolean restsOn(JsonNode verdict, AttributionView label) {
    return StreamSupport.stream(verdict.path("reasons").spliterator(), false)
        .anyMatch(reason -> isOf(reason, label));
  }

  private static boolean isOf(JsonNode reason, AttributionView label) {
    JsonNode match = reason.path("label");
    return match.isObject()
        && match.path("category").asText().equals(label.category())
        && match.path("snapshot").asText("").equals(label.packHash())
        && Objects.equals(match.path("source").asText(null), label.source())
        && Objects.equals(match.path("actor").asText(null), label.actor());
  }

  /** True where no other reason reaches the level that the verdict has. */
  private static boolean changesWithout(JsonNode verdict, AttributionView label) {
    RiskLevel level = RiskLevel.valueOf(verdict.path("level").asText());
    RiskLevel others =
        StreamSupport.stream(verdict.path("reasons").spliterator(), false)
            .filter(reason -> !isOf(reason, label))
            .map(reason -> RiskLevel.valueOf(reason.path("level").asText()))
            .min(Comparator.naturalOrder())
            .orElse(RiskLevel.LOW);
    return others.compareTo(level) > 0;
  }

  private JsonNode read(String verdict) {
    try {
      return json.readTree(verdict);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
