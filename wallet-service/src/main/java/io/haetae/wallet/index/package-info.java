/**
 * Every active snapshot in memory. A judgement asks one immutable index, and so one pinned set of
 * snapshots, which is never older than what was activated before the question came.
 */
package io.haetae.wallet.index;
