package io.haetae.wallet.listing;

/**
 * A name of a party.
 *
 * @param text as the file writes it, a person's as {@code SURNAME, Given names} where the file does
 * @param type how it stands to its bearer
 */
public record PartyName(String text, NameType type) {}
