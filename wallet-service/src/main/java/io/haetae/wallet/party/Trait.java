package io.haetae.wallet.party;

/** One fact that two entries may have in common. */
public record Trait(TraitKind kind, String value) {}
