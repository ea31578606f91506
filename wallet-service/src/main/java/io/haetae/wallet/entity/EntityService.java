package io.haetae.wallet.entity;

import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.problem.ProblemException;
import io.haetae.wallet.index.ActiveParties;
import io.haetae.wallet.index.ActiveParty;
import io.haetae.wallet.listing.ListedParty;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts together what all lists say of one body. */
@ApplicationScoped
class EntityService {
  private final ActiveParties parties;
  private final EntityRepository entities;

  EntityService(ActiveParties parties, EntityRepository entities) {
    this.parties = parties;
    this.entities = entities;
  }

  EntityView get(UUID id) {
    List<ActiveParty> found = parties.ofEntity(id);
    if (found.isEmpty()) {
      throw new ProblemException(ProblemType.NOT_FOUND, "No such entity");
    }
    Map<PartyRef, List<JoinReason>> reasons = entities.reasons(id);
    ListedParty shown = found.getFirst().party();
    return new EntityView(
        id,
        shown.primaryName(),
        shown.kind(),
        found.stream().map(party -> entry(party, reasons)).toList(),
        ownership(id));
  }

  private OwnershipView ownership(UUID id) {
    OwnershipRule rule = entities.ownership();
    return new OwnershipView(
        rule.applies(id), rule.aggregate(id), rule.unknownShares(id), rule.steps(id));
  }

  private static EntityView.Entry entry(
      ActiveParty active, Map<PartyRef, List<JoinReason>> reasons) {
    ListedParty party = active.party();
    return new EntityView.Entry(
        active.source(),
        active.snapshot(),
        party.id(),
        active.provisional(),
        active.firstSeen(),
        party.names().stream().map(it -> new EntityView.Name(it.text(), it.type())).toList(),
        party.listings().stream()
            .map(
                it ->
                    new EntityView.DatedListing(
                        it.regime(),
                        it.programs(),
                        it.instrument(),
                        it.announced(),
                        it.effective(),
                        it.ended()))
            .toList(),
        party.subjects().stream()
            .map(it -> new EntityView.Thing(it.kind(), it.asset(), it.text()))
            .toList(),
        party.identifiers(),
        party.birthDates(),
        party.countries(),
        party.places(),
        party.links().stream()
            .map(
                it ->
                    new EntityView.Link(
                        it.kind(), it.otherId(), it.otherName(), it.percent(), it.written()))
            .toList(),
        party.citations(),
        reasons.getOrDefault(new PartyRef(active.source(), party.id()), List.of()));
  }
}
