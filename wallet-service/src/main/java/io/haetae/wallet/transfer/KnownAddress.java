package io.haetae.wallet.transfer;

import io.haetae.contracts.screening.Direction;
import io.haetae.contracts.verdict.Action;
import io.haetae.contracts.verdict.Reason;
import io.haetae.contracts.verdict.Resemblance;
import io.haetae.wallet.lookalike.Resemblances;
import java.math.BigDecimal;

/** Says whether a transfer makes its counterparty an address that the customer used. */
final class KnownAddress {
  /** Less may be anybody's dust; in US dollars. */
  private static final BigDecimal DUST = BigDecimal.TEN;

  private KnownAddress() {}

  /**
   * What wallets show of the address; null where it does not become known: what was refused was not
   * used, dust is what poisoners send, and a look-alike stays one.
   */
  static String resemblance(ScreeningView view) {
    return view.counterparty().family() != null && isUse(view) && !isLookalike(view)
        ? Resemblances.key(view.counterparty().family(), view.counterparty().address())
        : null;
  }

  private static boolean isUse(ScreeningView view) {
    if (view.direction() == Direction.OUTBOUND) {
      return view.verdict().action() != Action.REJECT;
    }
    return view.usd() != null && new BigDecimal(view.usd().usd()).compareTo(DUST) >= 0;
  }

  private static boolean isLookalike(ScreeningView view) {
    return view.verdict().reasons().stream()
        .map(Reason::lookalike)
        .anyMatch(match -> match != null && match.basis() == Resemblance.USED_BEFORE);
  }
}
