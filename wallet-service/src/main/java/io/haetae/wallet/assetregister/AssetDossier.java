package io.haetae.wallet.assetregister;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An asset with what is known beyond its contract.
 *
 * @param asset the row of the register
 * @param stateToken the state token that it is or stands for, with the laws that reach it; null for
 *     others
 */
@Schema(requiredProperties = "asset")
record AssetDossier(RegisteredAsset asset, StateToken stateToken) {}
