/**
 * A case: the severe alerts of one customer, the verdicts behind them, and what was done.
 *
 * <p>Invariant: a customer has at most one case that is not closed, and each version of a case has
 * one line of its timeline and one event, written with it.
 */
package io.haetae.casefile.dossier;
