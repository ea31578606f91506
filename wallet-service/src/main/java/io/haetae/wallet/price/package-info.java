/**
 * What assets were worth in US dollars, day by day. A day without a price is unknown, never zero,
 * and only assets of the list have one: a token that borrows a symbol has none.
 */
package io.haetae.wallet.price;
