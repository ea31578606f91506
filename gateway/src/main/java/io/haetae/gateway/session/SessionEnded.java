package io.haetae.gateway.session;

/**
 * Someone logged out.
 *
 * @param session the ended session, as {@link SessionTokens#sessionOf} names it
 */
public record SessionEnded(String session) {}
