/**
 * The ledger as a graph: what an address is, whom it dealt with, and by which paths funds came or
 * went. Every answer is bounded, says where it was cut and which blocks it rests on; what a bank
 * posted is shown to that bank alone.
 */
package io.haetae.wallet.graph;
