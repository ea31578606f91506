package io.haetae.wallet.behaviour;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Bounds of a look for behaviours, which takes its time before the verdict is answered. */
@ConfigMapping(prefix = "haetae.behaviour")
interface BehaviourConfig {
  /** Addresses whose transfers one look reads. */
  @WithDefault("250")
  int mostAddresses();

  /** Transfers of one address that it reads, the earliest. */
  @WithDefault("2000")
  int mostTransfers();

  /** Inputs and outputs that one look reads where the ledger keeps these. */
  @WithDefault("50000")
  long mostCoins();
}
