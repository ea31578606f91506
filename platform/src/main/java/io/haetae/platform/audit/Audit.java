package io.haetae.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.haetae.platform.identity.Caller;
import io.haetae.platform.identity.CurrentCaller;
import io.haetae.platform.tenancy.LastWrites;
import io.haetae.platform.tenancy.TenantTransactions;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Records who did what, in the business transaction. */
@ApplicationScoped
public class Audit {
  private static final String INSERT =
      """
      insert into audit_entry
        (recorded_at, tenant, actor, client, purpose, action, object_type, object_id, details, trace_id)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
      """;

  private final ObjectMapper json =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();
  private final TenantTransactions transactions;
  private final CurrentCaller callers;
  private final LastWrites writes;
  private final Clock clock;
  private final String service;

  Audit(
      TenantTransactions transactions,
      CurrentCaller callers,
      LastWrites writes,
      Clock clock,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.transactions = transactions;
    this.callers = callers;
    this.writes = writes;
    this.clock = clock;
    this.service = service;
  }

  /**
   * Records an action of the caller or, without one, of the service; throws {@link
   * IllegalStateException} without a transaction.
   *
   * @param action what was done, for example {@code alert.assigned}
   * @param objectType what it was done to, for example {@code alert}
   * @param objectId the object's id
   * @param details facts and hashes; no name, account or customer number
   */
  public void record(
      String action, String objectType, String objectId, Map<String, String> details) {
    String tenant =
        transactions
            .tenant()
            .orElseThrow(() -> new IllegalStateException("An action is recorded in a transaction"));
    Optional<Caller> caller = callers.find();
    writes.add(
        INSERT,
        clock.instant().atOffset(ZoneOffset.UTC),
        tenant,
        caller.map(Caller::userName).orElse("service:" + service),
        caller.map(Caller::client).orElse(null),
        caller.map(Caller::purpose).orElse(null),
        action,
        objectType,
        objectId,
        json(details),
        traceId());
  }

  private String json(Map<String, String> details) {
    try {
      return json.writeValueAsString(details);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A map of texts is JSON", e);
    }
  }

  private static String traceId() {
    return Span.current().getSpanContext().isValid()
        ? Span.current().getSpanContext().getTraceId()
        : null;
  }
}
