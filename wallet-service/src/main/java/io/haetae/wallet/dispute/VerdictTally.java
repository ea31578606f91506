package io.haetae.wallet.dispute;

/** Counts verdicts that were judged again. */
final class VerdictTally {
  private long asked;
  private long rest;
  private long change;

  void unconcerned() {
    asked++;
  }

  void resting(boolean changes) {
    asked++;
    rest++;
    change += changes ? 1 : 0;
  }

  DisputeView.ImpactView view() {
    return new DisputeView.ImpactView(asked, rest, change);
  }
}
