package io.haetae.wallet.name;

import io.haetae.name.NameKind;
import io.haetae.name.NameQuestion;

/**
 * A name as it was asked.
 *
 * @param text as written
 * @param kind what bears it
 * @param birthDate null when unknown
 * @param country null when unknown
 */
record AskedName(String text, NameKind kind, String birthDate, String country) {
  NameQuestion question(int candidates, double threshold) {
    return new NameQuestion(text, kind, birthDate, country, candidates, threshold);
  }
}
