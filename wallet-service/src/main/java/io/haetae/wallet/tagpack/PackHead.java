package io.haetae.wallet.tagpack;

import java.time.LocalDate;

/**
 * What a pack says of itself.
 *
 * @param title null without one
 * @param creator null without one
 * @param publishedOn its date, null without one
 */
public record PackHead(String title, String creator, LocalDate publishedOn) {}
