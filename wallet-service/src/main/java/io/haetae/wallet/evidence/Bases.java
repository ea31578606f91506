package io.haetae.wallet.evidence;

import io.haetae.wallet.asset.AssetEvidence;
import io.haetae.wallet.attribution.ActiveAttributions;
import io.haetae.wallet.behaviour.AddressBehaviours;
import io.haetae.wallet.exposure.Exposures;
import io.haetae.wallet.index.ActiveIndex;
import io.haetae.wallet.lookalike.ListedResemblances;
import io.haetae.wallet.serviceregister.ServiceEvidence;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives what is known now. */
@ApplicationScoped
public class Bases {
  private final ActiveIndex lists;
  private final ActiveAttributions labels;
  private final AssetEvidence assets;
  private final ListedResemblances resemblances;
  private final ServiceEvidence services;
  private final Exposures exposures;
  private final AddressBehaviours behaviours;

  Bases(
      ActiveIndex lists,
      ActiveAttributions labels,
      AssetEvidence assets,
      ListedResemblances resemblances,
      ServiceEvidence services,
      Exposures exposures,
      AddressBehaviours behaviours) {
    this.lists = lists;
    this.labels = labels;
    this.assets = assets;
    this.resemblances = resemblances;
    this.services = services;
    this.exposures = exposures;
    this.behaviours = behaviours;
  }

  /** As it is in memory; a verdict on it is written only where it is still current. */
  public Basis latest() {
    return new Basis(
        lists.latest(),
        labels.latest(),
        assets,
        resemblances,
        services,
        exposures.latest(),
        behaviours);
  }

  /** As it is in the database, in the open transaction. */
  public Basis current() {
    return new Basis(
        lists.current(),
        labels.current(),
        assets,
        resemblances,
        services,
        exposures.latest(),
        behaviours);
  }
}
