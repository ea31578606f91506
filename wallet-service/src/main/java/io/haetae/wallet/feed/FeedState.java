package io.haetae.wallet.feed;

/**
 * What the publisher of a source said last.
 *
 * @param etag as given, null when none was
 * @param lastModified as given, null when none was
 * @param failures in a row
 */
record FeedState(String etag, String lastModified, int failures) {
  static final FeedState NEW = new FeedState(null, null, 0);
}
