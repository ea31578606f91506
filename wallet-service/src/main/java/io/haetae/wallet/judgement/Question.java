package io.haetae.wallet.judgement;

import java.time.Instant;

/**
 * What is judged.
 *
 * @param subject what is asked about
 * @param addressAsked whether an address or identifier was given
 * @param serviceAsked whether a counterparty service was given
 * @param asOf the time in the world that is judged
 * @param askedAt when it was asked here
 * @param jurisdiction ISO 3166-1 alpha-2 code of the asker, whose house policy holds
 */
public record Question(
    Subject subject,
    boolean addressAsked,
    boolean serviceAsked,
    Instant asOf,
    Instant askedAt,
    String jurisdiction) {}
