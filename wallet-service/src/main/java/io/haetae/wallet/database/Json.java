package io.haetae.wallet.database;

/** A text to be bound as JSON. */
public record Json(String text) {}
