package io.haetae.platform.tenancy;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionManager;

/** Comes before whatever opens a transaction. */
@LongTransactions
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class LongTransactionsInterceptor {
  private static final int DEFAULT = 0;
  private static final ThreadLocal<Boolean> WITHIN = ThreadLocal.withInitial(() -> false);

  private final TransactionManager transactions;
  private final TenancyConfig config;

  LongTransactionsInterceptor(TransactionManager transactions, TenancyConfig config) {
    this.transactions = transactions;
    this.config = config;
  }

  @AroundInvoke
  Object atLength(InvocationContext invocation) throws Exception {
    if (WITHIN.get()) {
      return invocation.proceed();
    }
    WITHIN.set(true);
    transactions.setTransactionTimeout(
        Math.toIntExact(config.longTransactionTimeout().toSeconds()));
    try {
      return invocation.proceed();
    } finally {
      // The time-out belongs to the thread, which serves others next.
      transactions.setTransactionTimeout(DEFAULT);
      WITHIN.remove();
    }
  }
}
