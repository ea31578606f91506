package io.haetae.contracts.asset;

/**
 * One legal way to write an address of a family.
 *
 * @param form short name, unique within the family, for example {@code p2wpkh-upper}
 * @param description what it is and the standard that defines it
 * @param example a valid address in this form
 * @param checksum whether a mistyped character is noticed
 * @param network the only network that uses this form, or null when all of the family do
 */
public record AddressSpelling(
    String form, String description, String example, boolean checksum, String network) {}
