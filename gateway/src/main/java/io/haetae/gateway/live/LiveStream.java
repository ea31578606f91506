package io.haetae.gateway.live;

import io.haetae.gateway.identity.Caller;
import io.vertx.core.Context;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.Json;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * One browser's stream of server-sent events. What waits for a slow browser is bounded: too much of
 * it is thrown away and replaced by one {@code reset}.
 */
final class LiveStream implements Subscriber {
  private record Waiting(String event, String data, Position id) {}

  private static final String NOTHING = "{}";

  private final Caller caller;
  private final String session;
  private final HttpServerResponse response;
  private final Context context;
  private final int most;
  private final Deque<Waiting> queue = new ArrayDeque<>();

  LiveStream(
      Caller caller, String session, HttpServerResponse response, Context context, int most) {
    this.caller = caller;
    this.session = session;
    this.response = response;
    this.context = context;
    this.most = most;
  }

  @Override
  public Caller caller() {
    return caller;
  }

  @Override
  public String session() {
    return session;
  }

  @Override
  public void hint(Hint hint, Position after) {
    add(new Waiting("hint", Json.encode(hint), after));
  }

  @Override
  public void reset(Position from) {
    synchronized (queue) {
      queue.clear();
    }
    add(new Waiting("reset", NOTHING, from));
  }

  /** Tells the browser where it stands, so that it can come back even before the first hint. */
  void ready(Position position) {
    add(new Waiting("ready", NOTHING, position));
  }

  private void add(Waiting event) {
    boolean wasEmpty;
    synchronized (queue) {
      wasEmpty = queue.isEmpty();
      if (queue.size() >= most) {
        queue.clear();
        queue.add(new Waiting("reset", NOTHING, event.id()));
      } else {
        queue.add(event);
      }
    }
    if (wasEmpty) {
      context.runOnContext(ignored -> drain());
    }
  }

  /** Writes what waits, as far as the connection takes it. */
  void drain() {
    while (!response.closed() && !response.ended() && !response.writeQueueFull()) {
      Waiting event;
      synchronized (queue) {
        event = queue.poll();
      }
      if (event == null) {
        return;
      }
      response.write(
          "event: " + event.event() + "\nid: " + event.id() + "\ndata: " + event.data() + "\n\n");
    }
  }

  /** A sign of life; carries the position when nothing waits before it. */
  void heartbeat(Position position) {
    boolean isIdle;
    synchronized (queue) {
      isIdle = queue.isEmpty();
    }
    if (!response.ended() && !response.writeQueueFull()) {
      response.write(isIdle ? ": heartbeat\nid: " + position + "\n\n" : ": heartbeat\n\n");
    }
  }

  @Override
  public void close() {
    context.runOnContext(
        ignored -> {
          if (!response.ended()) {
            response.end();
          }
        });
  }
}
