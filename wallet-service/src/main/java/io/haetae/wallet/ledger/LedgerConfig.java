package io.haetae.wallet.ledger;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Settings of the ledger. */
@ConfigMapping(prefix = "haetae.ledger")
interface LedgerConfig {
  /** Where received files lie until they are read; imports that were cut off go on from there. */
  @WithDefault("${java.io.tmpdir}/haetae-ledger")
  Path folder();

  /** Rows that are committed together. */
  @WithDefault("20000")
  int chunkRows();
}
