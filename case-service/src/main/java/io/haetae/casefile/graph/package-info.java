/**
 * Graphs of funds that people keep with a case, as they drew them.
 *
 * <p>Invariant: a kept graph is never changed, and nothing of it leaves this database in an event.
 */
package io.haetae.casefile.graph;
