package io.haetae.platform.tenancy;

import io.haetae.platform.tenancy.Writes.Write;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Writes that nothing later in their transaction reads, such as its events and audit entries. They
 * are sent together just before the commit, in one round trip where each is of another kind.
 */
@ApplicationScoped
public class LastWrites {
  private static final String WRITES = "io.haetae.last-writes";

  private static final ScopedValue<Writes> COLLECTED = ScopedValue.newInstance();

  private final TransactionSynchronizationRegistry transaction;
  private final DataSource database;

  LastWrites(TransactionSynchronizationRegistry transaction, DataSource database) {
    this.transaction = transaction;
    this.database = database;
  }

  /** Adds a write; throws {@link IllegalStateException} outside {@link TenantTransactions}. */
  public void add(String sql, Object... parameters) {
    writes().add(new Write(sql, parameters, null));
  }

  /** As {@link #add}; where the write finds no row to write, the transaction fails with this. */
  public void addOrFail(
      Supplier<? extends RuntimeException> refusal, String sql, Object... parameters) {
    writes().add(new Write(sql, parameters, refusal));
  }

  /** Adds what other work left, as if it had been done in this transaction. */
  public void addAll(Writes others) {
    writes().addAll(others);
  }

  /** Runs the action once what was added is committed, the same action once. */
  public void afterCommit(Runnable action) {
    writes().addAfterCommit(action);
  }

  /**
   * Runs the work outside a transaction and keeps what it writes, to be added to one. Work that
   * asks the database something fails with {@link OwnTransactionException}.
   */
  public <T> T collect(Writes collected, Callable<T> work) throws Exception {
    return ScopedValue.where(COLLECTED, collected).call(work::call);
  }

  /** Throws {@link OwnTransactionException} for work whose writes are being collected. */
  public void requireTransaction() {
    if (COLLECTED.isBound()) {
      throw new OwnTransactionException();
    }
  }

  /** Tenant of the work that is being done, empty outside any. */
  Optional<String> tenant() {
    return Optional.ofNullable(current()).map(Writes::tenant);
  }

  /** Makes room for the writes of the transaction that has begun. */
  Writes open(String tenant) {
    Writes writes = new Writes(tenant);
    transaction.putResource(WRITES, writes);
    return writes;
  }

  /** Sends what was added, those of one kind in the order added. */
  void send(Writes writes) throws SQLException {
    if (writes.inOrder().isEmpty()) {
      return;
    }
    Map<String, List<Write>> kinds =
        writes.inOrder().stream()
            .collect(Collectors.groupingBy(Write::sql, LinkedHashMap::new, Collectors.toList()));
    List<Write> single = new ArrayList<>();
    try (Connection connection = database.getConnection()) {
      for (List<Write> kind : kinds.values()) {
        if (kind.size() == 1) {
          single.add(kind.getFirst());
        } else {
          sendBatch(connection, kind);
        }
      }
      sendTogether(connection, single);
    }
  }

  private Writes writes() {
    Writes writes = current();
    if (writes == null) {
      throw new IllegalStateException("A last write belongs to a transaction of a tenant");
    }
    return writes;
  }

  private Writes current() {
    if (COLLECTED.isBound()) {
      return COLLECTED.get();
    }
    return transaction.getTransactionStatus() == Status.STATUS_NO_TRANSACTION
        ? null
        : (Writes) transaction.getResource(WRITES);
  }

  private static void sendBatch(Connection connection, List<Write> writes) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(writes.getFirst().sql())) {
      for (Write write : writes) {
        bind(statement, 1, write);
        statement.addBatch();
      }
      int[] counts = statement.executeBatch();
      for (int i = 0; i < counts.length; i++) {
        check(writes.get(i), counts[i]);
      }
    }
  }

  private static void sendTogether(Connection connection, List<Write> writes) throws SQLException {
    if (writes.isEmpty()) {
      return;
    }
    String sql = writes.stream().map(Write::sql).collect(Collectors.joining(";\n"));
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int next = 1;
      for (Write write : writes) {
        next = bind(statement, next, write);
      }
      statement.execute();
      for (Write write : writes) {
        check(write, statement.getUpdateCount());
        statement.getMoreResults();
      }
    }
  }

  private static int bind(PreparedStatement statement, int first, Write write) throws SQLException {
    int next = first;
    for (Object parameter : write.parameters()) {
      statement.setObject(next++, parameter);
    }
    return next;
  }

  private static void check(Write write, int rows) {
    if (rows == 0 && write.refusal() != null) {
      throw write.refusal().get();
    }
  }
}
