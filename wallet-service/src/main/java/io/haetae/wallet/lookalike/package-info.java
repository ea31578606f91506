/**
 * Addresses made to resemble one that a customer used, as address poisoners do: the same first and
 * last characters of what wallets show, another middle. A resemblance is a warning to whoever is
 * about to pay, never a listing and never exposure of the victim.
 */
package io.haetae.wallet.lookalike;
