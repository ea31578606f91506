package io.haetae.wallet.judgement;

import io.haetae.contracts.verdict.ListCoverage;
import io.haetae.contracts.verdict.LookalikeMatch;
import io.haetae.contracts.verdict.ServiceFacts;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the look-up in a pinned set of snapshots gave.
 *
 * @param lists the snapshots asked
 * @param sanctionsLoaded whether a sanctions list is among them
 * @param registerLoaded whether a register of services is among them
 * @param found the entries that match
 * @param labels the labels on the address, null where none were looked up
 * @param lookalikes what the address resembles, null where that was not looked up
 * @param serviceFacts what the register knows of the service, null where none was asked or it is
 *     not known
 * @param exposure what the ledger says of its funds, null where none was asked
 * @param behaviours what its transfers show, null where no ledger knows it
 */
public record Evidence(
    List<ListCoverage> lists,
    boolean sanctionsLoaded,
    boolean registerLoaded,
    List<Found> found,
    List<LabelFound> labels,
    List<LookalikeMatch> lookalikes,
    ServiceFacts serviceFacts,
    ExposureEvidence exposure,
    BehaviourLook behaviours) {

  /** What lists alone gave. */
  public Evidence(
      List<ListCoverage> lists,
      boolean sanctionsLoaded,
      boolean registerLoaded,
      List<Found> found) {
    this(lists, sanctionsLoaded, registerLoaded, found, null, null, null, null, null);
  }

  /** What was found where no ledger was asked. */
  public Evidence(
      List<ListCoverage> lists,
      boolean sanctionsLoaded,
      boolean registerLoaded,
      List<Found> found,
      List<LabelFound> labels,
      List<LookalikeMatch> lookalikes,
      ServiceFacts serviceFacts) {
    this(
        lists,
        sanctionsLoaded,
        registerLoaded,
        found,
        labels,
        lookalikes,
        serviceFacts,
        null,
        null);
  }

  /** The same with what another source found. */
  public Evidence and(List<Found> more) {
    return more.isEmpty()
        ? this
        : new Evidence(
            lists,
            sanctionsLoaded,
            registerLoaded,
            Stream.concat(found.stream(), more.stream()).toList(),
            labels,
            lookalikes,
            serviceFacts,
            exposure,
            behaviours);
  }

  /** The same with what labels say. */
  public Evidence withLabels(List<LabelFound> looked) {
    return new Evidence(
        lists,
        sanctionsLoaded,
        registerLoaded,
        found,
        looked,
        lookalikes,
        serviceFacts,
        exposure,
        behaviours);
  }

  /** The same with more that the address resembles. */
  public Evidence withMoreLookalikes(List<LookalikeMatch> more) {
    return lookalikes == null
        ? withLookalikes(more)
        : withLookalikes(Stream.concat(more.stream(), lookalikes.stream()).toList());
  }

  /** The same with what the address resembles. */
  public Evidence withLookalikes(List<LookalikeMatch> looked) {
    return new Evidence(
        lists,
        sanctionsLoaded,
        registerLoaded,
        found,
        labels,
        looked,
        serviceFacts,
        exposure,
        behaviours);
  }

  /** The same with what the register knows of the service. */
  public Evidence withServiceFacts(ServiceFacts facts) {
    return new Evidence(
        lists,
        sanctionsLoaded,
        registerLoaded,
        found,
        labels,
        lookalikes,
        facts,
        exposure,
        behaviours);
  }

  /** The same with what the ledger says of its funds. */
  public Evidence withExposure(ExposureEvidence funds) {
    return new Evidence(
        lists,
        sanctionsLoaded,
        registerLoaded,
        found,
        labels,
        lookalikes,
        serviceFacts,
        funds,
        behaviours);
  }

  /** The same with what the address's transfers show. */
  public Evidence withBehaviours(BehaviourLook look) {
    return new Evidence(
        lists,
        sanctionsLoaded,
        registerLoaded,
        found,
        labels,
        lookalikes,
        serviceFacts,
        exposure,
        look);
  }
}
