/**
 * What turns verdicts into alerts: the cause that they share, and the occurrences that are counted.
 *
 * <p>Invariant: an event counts once, and a verdict older than one that was seen counts not at all.
 */
package io.haetae.alert.occurrence;
