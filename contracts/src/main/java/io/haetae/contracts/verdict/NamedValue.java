package io.haetae.contracts.verdict;

/**
 * A setting or a figure, by its name.
 *
 * @param key its name
 * @param value as text
 */
public record NamedValue(String key, String value) {}
