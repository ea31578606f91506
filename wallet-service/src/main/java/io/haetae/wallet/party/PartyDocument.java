package io.haetae.wallet.party;

import io.haetae.wallet.listing.ListedParty;

/**
 * A party as it is kept.
 *
 * @param hash SHA-256 in hex of the body
 * @param body canonical JSON
 * @param party what the body says: facts in one order, without the rows of the file
 */
public record PartyDocument(String hash, String body, ListedParty party) {}
