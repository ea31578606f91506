/**
 * The record of what public ledgers say: files imported in chunks, blocks that were reorganised
 * taken back, and the coverage of each network. One writer for each network; what is committed with
 * a chunk is the chunk's rows and how far the file was read, or neither.
 */
package io.haetae.wallet.ledger;
