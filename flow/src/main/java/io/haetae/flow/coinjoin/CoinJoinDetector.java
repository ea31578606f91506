package io.haetae.flow.coinjoin;

import io.haetae.flow.ledger.CoinTransaction;
import java.util.Optional;

/** Tells one protocol's transactions by their shape. */
interface CoinJoinDetector {
  /** The finding, empty where the shape differs. */
  Optional<CoinJoin> detect(CoinTransaction transaction, OutputValues outputs);
}
