package io.haetae.address;

/**
 * An address written in one legal form.
 *
 * @param form name of the form in {@code assets.yaml}
 * @param text the address
 */
public record Spelling(String form, String text) {}
