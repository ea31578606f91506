package io.haetae.platform.app;

import io.haetae.contracts.alert.AlertRaised;
import io.haetae.platform.inbox.EventProcessor;
import io.haetae.platform.inbox.ReceivedEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.MDC;

/** Takes alerts into a table, except those that a test has called poison. */
@ApplicationScoped
public class AlertRaisedConsumer {
  private final Set<UUID> poison = ConcurrentHashMap.newKeySet();
  private final Queue<UUID> calls = new ConcurrentLinkedQueue<>();

  private final EventProcessor processor;
  private final DataSource database;

  AlertRaisedConsumer(EventProcessor processor, DataSource database) {
    this.processor = processor;
    this.database = database;
  }

  /** Alerts that cannot be taken. */
  public Set<UUID> poison() {
    return poison;
  }

  /** Every event that was handed over, each time. */
  public Queue<UUID> calls() {
    return calls;
  }

  @Incoming("alert-raised")
  @Blocking
  public void consume(ConsumerRecords<String, byte[]> batch) {
    processor.process("case.alert-raised", batch, AlertRaised.class, this::take);
  }

  private void take(ReceivedEvent<AlertRaised> event) {
    calls.add(event.id());
    UUID alert = event.body().alert().id();
    if (poison.contains(alert)) {
      throw new IllegalArgumentException("Cannot take " + event.body().alert().customer());
    }
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into taken (tenant, alert, version, trace_id) values (?, ?, ?, ?)")) {
      insert.setString(1, event.tenant());
      insert.setObject(2, alert);
      insert.setLong(3, event.aggregateVersion());
      insert.setString(4, (String) MDC.get("traceId"));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
