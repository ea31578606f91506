package io.haetae.wallet.serviceregister;

import io.haetae.wallet.attribution.ActiveAttributions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Every service that is known here: the own register and the actors of the packs. */
@ApplicationScoped
public class ServiceRegister {
  private final List<RegisteredService> own = OwnServices.load();
  private final ActorServices actors;
  private final ActiveAttributions attributions;
  private volatile ServiceIndex index;

  ServiceRegister(ActorServices actors, ActiveAttributions attributions) {
    this.actors = actors;
    this.attributions = attributions;
  }

  /** The service of this name, alias or site, in any spelling; asked in a transaction. */
  public Optional<RegisteredService> named(String name) {
    return current().named(name);
  }

  ServiceIndex current() {
    long version = attributions.version();
    ServiceIndex loaded = index;
    return loaded != null && loaded.version() == version ? loaded : reload(version);
  }

  private synchronized ServiceIndex reload(long version) {
    if (index == null || index.version() < version) {
      index = new ServiceIndex(version, own, actors.all());
    }
    return index;
  }
}
