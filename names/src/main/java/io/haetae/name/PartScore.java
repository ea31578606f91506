package io.haetae.name;

/**
 * One part of an explanation.
 *
 * @param asked part of the asked name as it was read, or null
 * @param listed part of the listed name as it was read, or null
 * @param how they agree
 * @param score from 0 to 1; for a date or country what it adds or takes
 */
public record PartScore(String asked, String listed, Agreement how, double score) {}
