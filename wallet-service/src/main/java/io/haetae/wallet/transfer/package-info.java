/**
 * Verdicts on transfers and withdrawal attempts. Every one that was answered stands in one row,
 * with its event and its audit entry in the same transaction; the same id and content give the same
 * answer for ever.
 */
package io.haetae.wallet.transfer;
