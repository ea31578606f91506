/**
 * Compares two names that were read. The score is what agrees over what agrees and what does not;
 * words that stand against each other cost most, words that one side only has cost least.
 */
package io.haetae.name.score;
