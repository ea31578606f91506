package io.haetae.wallet.rescreening;

/** A source of changes with a durable position; both methods run in a platform transaction. */
public interface ChangeFeed {
  /** The next changes in their order, a bounded number of them; empty where there are none. */
  Batch next();

  /** Notes that everything of the batch was judged. */
  void done(Batch batch);

  /**
   * Some changes of a feed.
   *
   * @param changes what to judge again, may be empty where a step concerns nobody
   * @param position where the feed stands after them, null where there is nothing new
   */
  record Batch(Changes changes, String position) {}
}
