/**
 * Verdicts on transfers and withdrawal attempts. Every one that was answered stands in one row,
 * with its event and its audit entry in the same transaction; the same id and content are the same
 * screening, and its newest verdict is the answer.
 */
package io.haetae.wallet.transfer;
