package io.haetae.flow.exposure;

/**
 * A category that value is traced to.
 *
 * @param id as in categories.yaml
 * @param rank how grave it is: a label that only emits never recolours what is as grave or graver
 */
public record Category(String id, int rank) {}
