package io.haetae.wallet.listing;

import java.math.BigDecimal;

/**
 * A tie of a party to another, for the 50 % rule and for reading.
 *
 * @param kind from the party to the other
 * @param otherId the other's id in the same file, null where the file gives its name only
 * @param otherName the other's name, null where the file gives its id only
 * @param percent share owned, null when unknown
 * @param written what the file calls the tie
 */
public record PartyLink(
    LinkKind kind, String otherId, String otherName, BigDecimal percent, String written) {}
