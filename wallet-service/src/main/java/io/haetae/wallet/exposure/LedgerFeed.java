package io.haetae.wallet.exposure;

import io.haetae.flow.exposure.LedgerImport;
import io.haetae.wallet.ledger.RecordedLedgers;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import org.jboss.logging.Logger;

/** Gives the engine what the record holds and the engine can count. */
@ApplicationScoped
class LedgerFeed {
  private static final Logger LOG = Logger.getLogger(LedgerFeed.class);

  /** Balances are sums of these and stay below 2^63. */
  private static final BigInteger MOST = BigInteger.TWO.pow(61);

  private final RecordedLedgers ledgers;
  private final LedgerAssets assets;

  LedgerFeed(RecordedLedgers ledgers, LedgerAssets assets) {
    this.ledgers = ledgers;
    this.assets = assets;
  }

  /** Hands on each transfer of known assets above a height, as the open transaction sees them. */
  void give(String network, long above, LedgerImport load) {
    long[] skipped = {0};
    ledgers.transfers(
        network,
        above,
        assets.on(network),
        transfer -> {
          if (transfer.amount().divide(assets.of(network, transfer.asset())).compareTo(MOST) < 0) {
            load.add(transfer);
          } else {
            skipped[0]++;
          }
        });
    ledgers.coins(network, above, load::add);
    if (skipped[0] > 0) {
      LOG.warnf("%d transfers of %s are larger than any supply", skipped[0], network);
    }
  }
}
