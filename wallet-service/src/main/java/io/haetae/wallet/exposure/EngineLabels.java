package io.haetae.wallet.exposure;

import io.haetae.address.Address;
import io.haetae.flow.exposure.Effect;
import io.haetae.flow.exposure.Label;
import io.haetae.wallet.asset.AddressResolver;
import io.haetae.wallet.attribution.AddressLabels;
import io.haetae.wallet.index.ListIndex;
import io.haetae.wallet.listing.ListKind;
import io.haetae.wallet.listing.ListedEntry;
import io.haetae.wallet.listing.SubjectKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What labels and lists say, in the engine's terms. */
@ApplicationScoped
class EngineLabels {
  private final AddressLabels labels;
  private final EngineCategories categories;
  private final AddressResolver addresses;

  EngineLabels(AddressLabels labels, EngineCategories categories, AddressResolver addresses) {
    this.labels = labels;
    this.categories = categories;
    this.addresses = addresses;
  }

  /** All that stand, as the open transaction sees them; provisional listings wait. */
  List<Label> standing(ListIndex lists) {
    List<Label> standing = new ArrayList<>();
    lists
        .entries()
        .filter(entry -> entry.kind() == ListKind.SANCTIONS && !entry.provisional())
        .filter(entry -> entry.subjectKind() == SubjectKind.ADDRESS)
        .forEach(entry -> list(entry, standing));
    labels.each(label -> label(label, standing));
    return standing;
  }

  private void list(ListedEntry entry, List<Label> standing) {
    for (Address address : addresses.listed(entry.asset(), entry.subject())) {
      Label.sanctions(null, address.canonical(), start(entry.forbiddenFrom()), start(entry.ended()))
          .forEach(label -> standing.add(entry.stateActor() ? ofState(label) : label));
    }
  }

  /** A category of its own says from whom it came. */
  private static Label ofState(Label label) {
    return label.category().equals(Label.SANCTIONED)
        ? new Label(
            label.network(),
            label.address(),
            EngineCategories.STATE_ACTOR,
            label.effect(),
            label.confidence(),
            label.from(),
            label.to(),
            label.disputed())
        : label;
  }

  private void label(AddressLabels.AddressLabel label, List<Label> standing) {
    Optional<Effect> effect = categories.effect(label.category());
    if (effect.isPresent()) {
      standing.add(
          new Label(
              null,
              label.address().canonical(),
              label.category(),
              effect.get(),
              label.confidence(),
              start(label.from()),
              label.to() == null ? null : start(label.to().plusDays(1)),
              label.disputed()));
    }
  }

  private static Instant start(LocalDate day) {
    return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
