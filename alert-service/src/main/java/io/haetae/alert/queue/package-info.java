/**
 * The bank's queue of alerts: look, assign, move on.
 *
 * <p>Invariant: a bank's person sees and changes alerts of the own institution only.
 */
package io.haetae.alert.queue;
