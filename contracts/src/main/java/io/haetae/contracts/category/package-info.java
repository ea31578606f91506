/**
 * The one list of risk categories. Each says how grave it is by itself and what the vocabularies of
 * others call it, so that a verdict can be given in the words of the one who asks.
 */
package io.haetae.contracts.category;
