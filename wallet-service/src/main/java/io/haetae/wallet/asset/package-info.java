/**
 * From what a caller or a list writes to networks, assets and canonical addresses. A caller's text
 * that is no legal address is refused; a list's is kept as written.
 */
package io.haetae.wallet.asset;
