/**
 * Verdicts as they are kept: the newest of a screening in the screening's own row, those that it
 * replaced in one table for all kinds of screening. A verdict that was given is never written over.
 */
package io.haetae.wallet.verdict;
