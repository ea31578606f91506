package io.haetae.name.acceptance;

/**
 * What became of one question.
 *
 * @param asked the asked name
 * @param wanted what it was held against, or should have found
 * @param right whether a hit is right
 * @param score the best score that counts, 0 when nothing was found
 * @param note for people: what was found, or what kind of case it is
 */
record Outcome(String asked, String wanted, boolean right, double score, String note) {
  boolean hit(double threshold) {
    return score >= threshold;
  }
}
