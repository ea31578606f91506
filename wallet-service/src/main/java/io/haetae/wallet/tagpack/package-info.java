/**
 * Reads packs of labels: GraphSense TagPacks and ActorPacks, and a plain CSV. A pack is read as a
 * stream; a row that is no label is rejected with its reason and the rest stands.
 */
package io.haetae.wallet.tagpack;
