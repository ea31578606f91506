/**
 * Plain SQL in the transaction that platform opened. Statements name their columns, and those on a
 * tenant's rows name the tenant beside what row level security demands.
 */
package io.haetae.wallet.database;
