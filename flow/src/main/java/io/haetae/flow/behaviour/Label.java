package io.haetae.flow.behaviour;

/**
 * What is known of an address.
 *
 * @param category id as in categories.yaml
 * @param entity name by which addresses of one service are told to belong together
 */
public record Label(String category, String entity) {}
