/**
 * Where alerts come in: a severe one opens a case or joins the customer's open one.
 *
 * <p>Invariant: an event that was seen changes nothing, and an older state of an alert replaces no
 * newer one.
 */
package io.haetae.casefile.intake;
