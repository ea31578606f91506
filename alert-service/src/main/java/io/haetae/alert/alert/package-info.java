/**
 * An alert: one cause at one customer on one day, and where the bank stands with it.
 *
 * <p>Invariant: each version of an alert has one line of history and one event, written with it.
 */
package io.haetae.alert.alert;
