package io.haetae.wallet.tagpack;

import java.time.LocalDate;
import java.util.List;

/**
 * A label as its pack writes it, with what the pack says of all its labels.
 *
 * @param row its place in the pack, from 1
 * @param address what it labels, as written; null where it labels a transaction
 * @param transaction hash of the transaction that it labels, null where it labels an address
 * @param currency ticker, as written
 * @param network ledger, as written, null where only the currency tells
 * @param label in words
 * @param source where the claim stands, null where the pack names none
 * @param category term of GraphSense, null without one
 * @param abuse term of GraphSense, null without one
 * @param concepts terms of GraphSense
 * @param actor id of the actor, null where none is named
 * @param confidence place on the scale, UNKNOWN where none or an unknown one is given
 * @param confidenceText as written, null without one
 * @param clusterDefiner whether it holds for the cluster of the address, null when unsaid
 * @param lastModified when its author last changed it, null when unsaid
 * @param from first day on which it holds, null when unsaid
 * @param to last day on which it holds, null when unsaid
 * @param context further evidence, as written, null without any
 */
public record Tag(
    long row,
    String address,
    String transaction,
    String currency,
    String network,
    String label,
    String source,
    String category,
    String abuse,
    List<String> concepts,
    String actor,
    Confidence confidence,
    String confidenceText,
    Boolean clusterDefiner,
    LocalDate lastModified,
    LocalDate from,
    LocalDate to,
    String context) {

  /** The address or the transaction's hash, as written. */
  public String subject() {
    return address == null ? transaction : address;
  }

  /** True for a confidence that the scale does not have. */
  public boolean hasUnknownConfidence() {
    return confidenceText != null
        && confidence == Confidence.UNKNOWN
        && Confidence.named(confidenceText).isEmpty();
  }
}
