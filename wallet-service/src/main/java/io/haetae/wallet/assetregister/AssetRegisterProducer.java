package io.haetae.wallet.assetregister;

import io.haetae.address.Addresses;
import io.haetae.contracts.asset.Assets;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the register once. */
class AssetRegisterProducer {
  @Produces
  @Singleton
  AssetRegister register(Assets assets, Addresses addresses) {
    return AssetRegister.load(assets, addresses);
  }
}
