package io.haetae.gateway.live;

import io.haetae.gateway.session.SessionEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the last events and hands each to every subscriber who may see it. */
@ApplicationScoped
class LiveHub {
  private record Entry(int slot, long offset, Hint hint) {}

  private final Deque<Entry> kept = new ArrayDeque<>();
  private final Map<Subscriber, Position> subscribers = new LinkedHashMap<>();
  private final int capacity;
  private final int mostSubscribers;

  /** The oldest position that can be replayed from, and the newest. */
  private Position floor = Position.of();

  private Position head = Position.of();

  LiveHub(LiveConfig config) {
    this.capacity = config.replay();
    this.mostSubscribers = config.streams();
  }

  /** Starts anew at a position, because the topics are read for the first time or have changed. */
  synchronized void restart(Position start) {
    kept.clear();
    floor = start;
    head = start;
    subscribers.replaceAll((subscriber, position) -> start);
    List.copyOf(subscribers.keySet()).forEach(subscriber -> subscriber.reset(start));
  }

  synchronized Position head() {
    return head;
  }

  /** Takes in a record; the hint is null when the record holds none. */
  synchronized void publish(int slot, long offset, Hint hint) {
    head = head.after(slot, offset);
    Entry entry = new Entry(slot, offset, hint);
    kept.addLast(entry);
    if (kept.size() > capacity) {
      Entry dropped = kept.removeFirst();
      floor = floor.after(dropped.slot(), dropped.offset());
    }
    subscribers.replaceAll((subscriber, position) -> deliver(entry, subscriber, position));
  }

  /**
   * Adds a subscriber and first replays what it missed since its last position; answers where it
   * now stands, empty when too many watch already.
   */
  synchronized Optional<Position> subscribe(Subscriber subscriber, String lastEventId) {
    if (subscribers.size() >= mostSubscribers) {
      return Optional.empty();
    }
    Position now = head;
    if (lastEventId != null) {
      Optional<Position> seen =
          Position.parse(lastEventId).filter(position -> position.isBetween(floor, head));
      if (seen.isPresent()) {
        now = replay(subscriber, seen.get());
      } else {
        subscriber.reset(head);
      }
    }
    subscribers.put(subscriber, now);
    return Optional.of(now);
  }

  private Position replay(Subscriber subscriber, Position seen) {
    Position position = seen;
    for (Entry entry : kept) {
      position = deliver(entry, subscriber, position);
    }
    return position;
  }

  private static Position deliver(Entry entry, Subscriber subscriber, Position position) {
    if (entry.offset() < position.next(entry.slot())) {
      return position;
    }
    Position after = position.after(entry.slot(), entry.offset());
    if (entry.hint() != null && entry.hint().isVisibleTo(subscriber.caller())) {
      subscriber.hint(entry.hint(), after);
    }
    return after;
  }

  /** Where a subscriber stands. */
  synchronized Optional<Position> positionOf(Subscriber subscriber) {
    return Optional.ofNullable(subscribers.get(subscriber));
  }

  synchronized void unsubscribe(Subscriber subscriber) {
    subscribers.remove(subscriber);
  }

  void ended(@Observes SessionEnded event) {
    watchers(event.session()).forEach(Subscriber::close);
  }

  private synchronized List<Subscriber> watchers(String session) {
    return subscribers.keySet().stream()
        .filter(subscriber -> session.equals(subscriber.session()))
        .toList();
  }
}
