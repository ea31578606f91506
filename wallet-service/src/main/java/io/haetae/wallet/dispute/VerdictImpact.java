package io.haetae.wallet.dispute;

import io.haetae.wallet.attribution.AttributionView;

/** Tells what would change if a label fell. */
interface VerdictImpact {
  /** Judges the screenings that may rest on the label again without it; opens its transactions. */
  DisputeView.ImpactView without(AttributionView label);
}
