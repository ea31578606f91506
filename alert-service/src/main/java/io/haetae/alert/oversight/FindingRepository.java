package io.haetae.alert.oversight;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Keeps findings; authorities read them elsewhere, through {@link SealedFindingRepository}. */
@ApplicationScoped
class FindingRepository implements PanacheRepositoryBase<Finding, UUID> {}
