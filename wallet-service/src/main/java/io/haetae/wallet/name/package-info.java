/**
 * Verdicts on names, and the search that explains them. A name alone is a question to a person: it
 * holds and never refuses. What a person found to be somebody else is remembered until it expires
 * or the list entry changes, and no name leaves this service.
 */
package io.haetae.wallet.name;
