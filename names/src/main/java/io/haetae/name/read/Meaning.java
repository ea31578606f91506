package io.haetae.name.read;

/**
 * What a common word or phrase says.
 *
 * @param key the same for words that mean the same
 * @param role legal form or common word
 * @param weight beside a proper word's 1
 */
record Meaning(String key, Role role, double weight) {}
