/**
 * What is known of assets: which contract is which asset with how many decimals, who issues it, and
 * which law forbids it since when. An asset that the register does not hold is unknown, never
 * worthless and never allowed for that.
 */
package io.haetae.wallet.assetregister;
