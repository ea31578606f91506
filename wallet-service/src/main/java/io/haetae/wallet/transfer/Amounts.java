package io.haetae.wallet.transfer;

import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.problem.ProblemException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Reads plain decimal amounts exactly; no exponent, no sign, bounded length. */
final class Amounts {
  static final String AMOUNT = "(0|[1-9][0-9]{0,29})(\\.[0-9]{1,18})?";
  static final String AMOUNT_MESSAGE =
      "a plain decimal number, at most 30 digits before and 18 after the point";
  static final String USD = "(0|[1-9][0-9]{0,14})(\\.[0-9]{1,2})?";
  static final String USD_MESSAGE =
      "a plain decimal number, at most 15 digits before and 2 after the point";

  private static final String POINTER = "/amount";

  private Amounts() {}

  /** A positive amount without trailing zeros; refuses more decimals than the asset has. */
  static BigDecimal amount(String text, int decimals) {
    BigDecimal amount = new BigDecimal(text).stripTrailingZeros();
    if (amount.signum() == 0) {
      throw ProblemException.at(ProblemType.INVALID_FIELD, POINTER, "must be more than zero");
    }
    if (amount.scale() > decimals) {
      throw ProblemException.at(
          ProblemType.INVALID_FIELD, POINTER, "this asset has " + decimals + " decimals");
    }
    return amount;
  }

  /** With two decimals, null for null. */
  static BigDecimal usd(String text) {
    return text == null ? null : new BigDecimal(text).setScale(2, RoundingMode.UNNECESSARY);
  }
}
