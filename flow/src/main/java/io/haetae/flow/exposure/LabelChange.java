package io.haetae.flow.exposure;

/**
 * What a change of labels touched.
 *
 * @param holdings whose exposure changed
 * @param transfers whose shares changed
 * @param cut sum of the differences that the cut-off left out, in engine units
 */
public record LabelChange(int holdings, int transfers, double cut) {
  static final LabelChange NONE = new LabelChange(0, 0, 0);
}
