package io.haetae.name.score;

import io.haetae.name.Agreement;

/**
 * How well two words agree.
 *
 * @param how in which way
 * @param similarity from 0 to 1; 0 when they do not
 */
record WordAgreement(Agreement how, double similarity) {
  static final WordAgreement NONE = new WordAgreement(Agreement.CONFLICT, 0);
  static final WordAgreement EXACT = new WordAgreement(Agreement.EXACT, 1);
}
