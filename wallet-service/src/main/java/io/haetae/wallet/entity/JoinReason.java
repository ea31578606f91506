package io.haetae.wallet.entity;

import io.haetae.wallet.party.TraitKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why an entry is taken for the same body as another.
 *
 * @param trait what both state
 * @param value the fact itself, in the form that is compared
 * @param source list of the other entry
 * @param party id of the other entry
 */
@Schema(
    name = "EntityJoinReason",
    requiredProperties = {"trait", "value", "source", "party"})
record JoinReason(TraitKind trait, String value, String source, String party) {}
