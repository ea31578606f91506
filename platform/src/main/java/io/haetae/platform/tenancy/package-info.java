/**
 * Transactions that belong to one tenant. Their first statement names the tenant to PostgreSQL,
 * whose row level security shows no other tenant's rows.
 */
package io.haetae.platform.tenancy;
