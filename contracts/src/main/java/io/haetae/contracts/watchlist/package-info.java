/** What is said about lists across processes: that a snapshot became current, never its entries. */
package io.haetae.contracts.watchlist;
