package io.haetae.platform.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;

/**
 * Writes beside the transaction that is open: what is written stands whatever becomes of that one,
 * and others see it before that one ends.
 */
@ApplicationScoped
public class ApartTransactions {
  private final TransactionManager manager;
  private final TenantTransactions transactions;

  ApartTransactions(TransactionManager manager, TenantTransactions transactions) {
    this.manager = manager;
    this.transactions = transactions;
  }

  /** Runs the work in a transaction of its own of the tenant. */
  public void run(String tenant, Runnable work) {
    try {
      Transaction open = manager.suspend();
      try {
        transactions.run(tenant, work);
      } finally {
        if (open != null) {
          manager.resume(open);
        }
      }
    } catch (SystemException | InvalidTransactionException e) {
      throw new IllegalStateException("A transaction cannot be set aside", e);
    }
  }
}
