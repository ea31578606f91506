package io.haetae.platform.tenancy;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.RequestScoped;

/** Tells Hibernate the tenant of the open transaction, which filters every entity query. */
@PersistenceUnitExtension
@RequestScoped
class TransactionTenantResolver implements TenantResolver {
  private static final String NOBODY = "";

  private final TenantTransactions transactions;
  private final LastWrites lastWrites;

  TransactionTenantResolver(TenantTransactions transactions, LastWrites lastWrites) {
    this.transactions = transactions;
    this.lastWrites = lastWrites;
  }

  @Override
  public String getDefaultTenantId() {
    return NOBODY;
  }

  @Override
  public String resolveTenantId() {
    lastWrites.requireTransaction();
    return transactions.tenant().orElse(NOBODY);
  }
}
