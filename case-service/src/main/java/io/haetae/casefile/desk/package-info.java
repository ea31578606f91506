/**
 * The bank's desk of cases: look, assign, move on.
 *
 * <p>Invariant: a bank's person sees and changes cases of the own institution only.
 */
package io.haetae.casefile.desk;
