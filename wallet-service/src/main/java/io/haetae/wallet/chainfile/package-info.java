/**
 * Readers of what ledgers export: bitcoin-etl, ethereum-etl and its shape for TRON, raw Bitcoin
 * blocks, and any table that a mapping describes. A record that cannot be used is rejected with its
 * reason; none vanishes.
 */
package io.haetae.wallet.chainfile;
