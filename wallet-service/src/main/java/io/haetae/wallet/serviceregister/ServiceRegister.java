package io.haetae.wallet.serviceregister;

import io.haetae.wallet.attribution.ActiveAttributions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Every service that is known here: the own register and the actors of the packs. */
@ApplicationScoped
class ServiceRegister {
  private final List<RegisteredService> own = OwnServices.load();
  private final ActorServices actors;
  private final ActiveAttributions attributions;
  private volatile ServiceIndex index;

  ServiceRegister(ActorServices actors, ActiveAttributions attributions) {
    this.actors = actors;
    this.attributions = attributions;
  }

  /** The services of now, as the open transaction sees them. */
  ServiceIndex current() {
    return at(attributions.version());
  }

  /** The services of this state of the labels, or of a later one. */
  ServiceIndex at(long version) {
    ServiceIndex loaded = index;
    return loaded != null && loaded.version() >= version ? loaded : reload(version);
  }

  private synchronized ServiceIndex reload(long version) {
    if (index == null || index.version() < version) {
      index = new ServiceIndex(version, own, actors.all());
    }
    return index;
  }
}
