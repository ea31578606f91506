package io.haetae.wallet.policy;

import io.haetae.contracts.verdict.FlowDirection;
import io.haetae.wallet.judgement.ExposureFloor;
import io.haetae.wallet.judgement.ExposurePolicy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads floors: a tenant's go before those of all, and those for one direction before both. */
final class ExposureFloors {
  private final BigDecimal leastShare;
  private final BigDecimal leastUsd;
  private final BigDecimal mostUnobserved;
  private final List<ExposureFloor> floors = new ArrayList<>();

  ExposureFloors(ExposureConfig all, Optional<TenantExposure> own) {
    leastShare = own.flatMap(TenantExposure::leastShare).orElse(all.leastShare());
    leastUsd = own.flatMap(TenantExposure::leastUsd).orElse(all.leastUsd());
    mostUnobserved = own.flatMap(TenantExposure::mostUnobserved).orElse(all.mostUnobserved());
    own.ifPresent(tenant -> add(tenant.categories()));
    add(all.categories());
  }

  ExposurePolicy policy() {
    return new ExposurePolicy(leastShare, leastUsd, mostUnobserved, floors);
  }

  private void add(Map<String, CategoryFloors> categories) {
    new TreeMap<>(categories)
        .forEach(
            (category, set) -> {
              add(category, FlowDirection.SOURCE, set.source());
              add(category, FlowDirection.DESTINATION, set.destination());
              add(category, null, set.both());
            });
  }

  private void add(String category, FlowDirection direction, CategoryFloors.Floor set) {
    if (set.leastShare().isPresent() || set.leastUsd().isPresent()) {
      floors.add(
          new ExposureFloor(
              category,
              direction,
              set.leastShare().orElse(leastShare),
              set.leastUsd().orElse(leastUsd)));
    }
  }
}
