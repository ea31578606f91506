package io.haetae.alert.occurrence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Remembers the newest verdict of each screening, so that an older one is recognised. */
@ApplicationScoped
class ScreeningVersions {
  private static final String ADVANCE =
      """
      insert into screening_version (tenant, screening, version) values (:tenant, :screening, :version)
      on conflict (tenant, screening) do update set version = excluded.version
      where screening_version.version < excluded.version
      """;

  private final EntityManager entities;

  ScreeningVersions(EntityManager entities) {
    this.entities = entities;
  }

  /** Takes the version if it is newer than all before; false for one that was seen or overtaken. */
  boolean advance(String tenant, UUID screening, long version) {
    return entities
            .createNativeQuery(ADVANCE)
            .setParameter("tenant", tenant)
            .setParameter("screening", screening)
            .setParameter("version", version)
            .executeUpdate()
        == 1;
  }
}
