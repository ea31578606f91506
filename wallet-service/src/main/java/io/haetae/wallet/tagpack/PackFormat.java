package io.haetae.wallet.tagpack;

/** How a pack is written. */
public enum PackFormat {
  TAGPACK_YAML,
  ACTORPACK_YAML,
  CSV
}
