package io.haetae.bench.names;

/**
 * A name on the list.
 *
 * @param entity whose it is
 * @param text as listed
 */
record ListedName(String entity, String text) {}
