/**
 * How value moves on public ledgers: whose it was, where it went, and which patterns it shows. Pure
 * computation; whoever uses it brings the ledger and the labels.
 */
package io.haetae.flow;
