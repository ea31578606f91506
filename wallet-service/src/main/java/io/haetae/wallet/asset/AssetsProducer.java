package io.haetae.wallet.asset;

import io.haetae.address.Addresses;
import io.haetae.contracts.asset.Assets;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the list of assets once. */
class AssetsProducer {
  @Produces
  @Singleton
  Assets assets() {
    return Assets.load();
  }

  @Produces
  @Singleton
  Addresses addresses(Assets assets) {
    return new Addresses(assets);
  }
}
