package io.haetae.wallet.feed;

/**
 * A publisher's answer that was good.
 *
 * @param status 200, or 304 when nothing changed
 * @param etag to be named next time, null without
 * @param lastModified to be named next time, null without
 */
record Fetched(int status, String etag, String lastModified) {
  static final int OK = 200;
  static final int NOT_MODIFIED = 304;
}
