package io.haetae.wallet.attribution;

/** How many labels an import added and how many it withdrew. */
record PackEffect(long added, long withdrawn) {
  boolean isNothing() {
    return added == 0 && withdrawn == 0;
  }
}
