/**
 * Patterns that laundering shows on public ledgers, each a class with its parameters and its
 * source. A finding says what was seen, never that it is a crime, and never more than the history
 * shows.
 */
package io.haetae.flow.behaviour;
