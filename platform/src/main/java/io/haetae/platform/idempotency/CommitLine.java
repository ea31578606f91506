package io.haetae.platform.idempotency;

import io.haetae.platform.tenancy.Writes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * The requests of one tenant that wait for a commit. One of them leads at a time: the first that
 * finds nobody leading, then the head of those that came meanwhile.
 */
final class CommitLine {
  private static final int MOST_TOGETHER = 64;

  private final Queue<Request> waiting = new ArrayDeque<>();
  private boolean isLed;

  /** One request, told either to lead or what became of its claim. */
  static final class Request {
    private final Claim claim;
    private final Writes writes;
    private final long key;
    private final CompletableFuture<Boolean> turn = new CompletableFuture<>();
    private final CompletableFuture<Held> held = new CompletableFuture<>();

    private Request(Claim claim, Writes writes) {
      this.claim = claim;
      this.writes = writes;
      this.key = claim.lock();
    }

    Claim claim() {
      return claim;
    }

    Writes writes() {
      return writes;
    }

    /** Waits until the request is settled or is the one to lead. */
    boolean isToLead() {
      return turn.join();
    }

    /** What became of the claim; throws what its group failed with. */
    Held held() {
      return held.join();
    }

    void settle(Held outcome) {
      held.complete(outcome);
      turn.complete(false);
    }

    void fail(Throwable failure) {
      held.completeExceptionally(failure);
      turn.complete(false);
    }
  }

  synchronized Request enter(Claim claim, Writes writes) {
    Request request = new Request(claim, writes);
    waiting.add(request);
    if (!isLed) {
      isLed = true;
      request.turn.complete(true);
    }
    return request;
  }

  /** Takes the next group, headed by the one that leads; a key stands in it once. */
  synchronized List<Request> next() {
    List<Request> together = new ArrayList<>();
    Set<Long> keys = new HashSet<>();
    Iterator<Request> rest = waiting.iterator();
    while (rest.hasNext() && together.size() < MOST_TOGETHER) {
      Request request = rest.next();
      if (keys.add(request.key)) {
        together.add(request);
        rest.remove();
      }
    }
    return together;
  }

  /** Ends the lead, which goes to the head of those that wait. */
  synchronized void pass() {
    Request heir = waiting.peek();
    isLed = heir != null;
    if (isLed) {
      heir.turn.complete(true);
    }
  }
}
