package io.haetae.platform.tenancy;

import io.haetae.platform.identity.CurrentCaller;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

@TenantTransactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class TenantTransactionalInterceptor {
  private final TenantTransactions transactions;
  private final CurrentCaller callers;

  TenantTransactionalInterceptor(TenantTransactions transactions, CurrentCaller callers) {
    this.transactions = transactions;
    this.callers = callers;
  }

  @AroundInvoke
  Object inTransaction(InvocationContext invocation) throws Exception {
    if (transactions.tenant().isPresent()) {
      return invocation.proceed();
    }
    return transactions.open(callers.get().tenant(), invocation::proceed);
  }
}
