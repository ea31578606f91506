package io.haetae.platform.tenancy;

import io.haetae.platform.identity.CurrentCaller;
import io.haetae.platform.identity.TenantKind;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** Opens transactions that belong to one tenant; nothing else opens a transaction. */
@ApplicationScoped
public class TenantTransactions {
  private static final Logger LOG = Logger.getLogger(TenantTransactions.class);
  private static final String MDC_TENANT = "tenant";
  private static final int MOST_TRIES = 20;

  /** What a transaction does with the answer to its first question. */
  public interface Work<A, T> {
    /** Throws what it likes; the transaction is then rolled back. */
    T on(A answer) throws Exception;
  }

  private final TransactionManager transactions;
  private final TenantSession session;
  private final LastWrites lastWrites;
  private final CurrentCaller callers;
  private final TenancyConfig config;

  TenantTransactions(
      TransactionManager transactions,
      TenantSession session,
      LastWrites lastWrites,
      CurrentCaller callers,
      TenancyConfig config) {
    this.transactions = transactions;
    this.session = session;
    this.lastWrites = lastWrites;
    this.callers = callers;
    this.config = config;
  }

  /**
   * Runs the work in a transaction of the tenant, joining an open one of the same tenant; throws
   * {@link IllegalStateException} when one of another tenant is open.
   */
  public <T> T call(String tenant, Callable<T> work) {
    return unchecked(() -> joinOrOpen(tenant, work));
  }

  /**
   * Runs the work on the answer to a question in a new transaction of the tenant; throws when one
   * is open.
   */
  public <A, T> T call(String tenant, FirstQuestion<A> question, Work<A, T> work) {
    return unchecked(() -> open(tenant, () -> session.enter(tenant, question), work, MOST_TRIES));
  }

  /** As that, but work that is outdated is not run again: {@link OutdatedException}. */
  public <A, T> T callOnce(String tenant, FirstQuestion<A> question, Work<A, T> work) {
    return unchecked(() -> open(tenant, () -> session.enter(tenant, question), work, 1));
  }

  /** As {@link #call}, without a result. */
  public void run(String tenant, Runnable work) {
    call(
        tenant,
        () -> {
          work.run();
          return null;
        });
  }

  /**
   * Runs the work in a new transaction of the caller's tenant, with the database role that sees the
   * sealed views only.
   */
  public <T> T asAuthority(Callable<T> work) {
    String role =
        config
            .authorityRole()
            .orElseThrow(() -> new IllegalStateException("No haetae.tenancy.authority-role"));
    return unchecked(
        () ->
            open(
                callers.get().tenant(),
                () -> {
                  session.takeRole(role);
                  return work.call();
                }));
  }

  /** Whether the tenant is an authority, as far as it ever asked here. */
  public boolean isAuthority(String tenant) {
    return session.isAuthority(tenant);
  }

  private boolean isForAuthority() {
    return callers.find().filter(caller -> caller.kind() == TenantKind.AUTHORITY).isPresent();
  }

  /** Tenants that ever had a transaction here, for jobs that visit each. */
  public List<String> tenants() {
    return session.tenants();
  }

  /** Tenant of the open transaction or of collected writes, empty without either. */
  public Optional<String> tenant() {
    return lastWrites.tenant();
  }

  /** Runs the work in a new transaction of the tenant; throws when one is open. */
  <T> T open(String tenant, Callable<T> work) throws Exception {
    return open(
        tenant,
        () -> {
          session.enter(tenant);
          return null;
        },
        entered -> work.call(),
        MOST_TRIES);
  }

  private <A, T> T open(String tenant, Callable<A> entry, Work<A, T> work, int mostTries)
      throws Exception {
    lastWrites.requireTransaction();
    ManagedContext request = Arc.container().requestContext();
    boolean activated = !request.isActive();
    if (activated) {
      request.activate();
    }
    Object outer = MDC.get(MDC_TENANT);
    MDC.put(MDC_TENANT, tenant);
    try {
      return repeat(tenant, entry, work, mostTries);
    } finally {
      restoreTenantKey(outer);
      if (activated) {
        request.terminate();
      }
    }
  }

  private static void restoreTenantKey(Object outer) {
    if (outer == null) {
      MDC.remove(MDC_TENANT);
    } else {
      MDC.put(MDC_TENANT, outer);
    }
  }

  private <T> T joinOrOpen(String tenant, Callable<T> work) throws Exception {
    Optional<String> open = tenant();
    if (open.isEmpty()) {
      return open(tenant, work);
    }
    if (!open.get().equals(tenant)) {
      throw new IllegalStateException("A transaction of another tenant is open");
    }
    return work.call();
  }

  private <A, T> T repeat(String tenant, Callable<A> entry, Work<A, T> work, int mostTries)
      throws Exception {
    for (int tries = 1; ; tries++) {
      try {
        return begin(tenant, entry, work);
      } catch (OutdatedException e) {
        if (tries == mostTries) {
          throw e;
        }
        LOG.debugf("Again, for %s", e.getMessage());
      }
    }
  }

  private <A, T> T begin(String tenant, Callable<A> entry, Work<A, T> work) throws Exception {
    transactions.begin();
    try {
      Writes writes = lastWrites.open(tenant);
      T result = work.on(entry.call());
      lastWrites.send(writes);
      transactions.commit();
      writes.committed();
      session.remember(tenant, this::isForAuthority);
      return result;
    } catch (Throwable failure) {
      rollBack();
      throw failure;
    }
  }

  private void rollBack() {
    try {
      if (transactions.getStatus() != Status.STATUS_NO_TRANSACTION) {
        transactions.rollback();
      }
    } catch (SystemException | RuntimeException e) {
      LOG.debug("Rollback failed; the database rolls back by itself", e);
    }
  }

  private static <T> T unchecked(Callable<T> work) {
    try {
      return work.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (SQLException e) {
      throw new DatabaseException(e);
    } catch (Exception e) {
      throw new IllegalStateException("Transaction failed: " + e.getClass().getName(), e);
    }
  }
}
