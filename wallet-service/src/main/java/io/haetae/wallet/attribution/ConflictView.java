package io.haetae.wallet.attribution;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Labels of one address that contradict or repeat each other.
 *
 * @param kind how
 * @param family family of the address
 * @param address canonical spelling
 * @param actors whom they name
 * @param categories what they say it is
 * @param packs who says so
 * @param attributions the labels
 */
@Schema(
    name = "AttributionConflict",
    requiredProperties = {
      "kind",
      "family",
      "address",
      "actors",
      "categories",
      "packs",
      "attributions"
    })
record ConflictView(
    ConflictKind kind,
    String family,
    String address,
    List<String> actors,
    List<String> categories,
    List<String> packs,
    List<Long> attributions) {}
