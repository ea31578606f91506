/**
 * Disputes about labels. A clock runs, both sides' evidence is kept, and somebody else than the one
 * who disputes decides; until then the label informs only.
 */
package io.haetae.wallet.dispute;
