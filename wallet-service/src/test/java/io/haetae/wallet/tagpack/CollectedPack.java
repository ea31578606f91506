package io.haetae.wallet.tagpack;

import java.util.ArrayList;
import java.util.List;

/** Keeps what a pack holds, for small packs. */
final class CollectedPack implements PackSink {
  private final List<Tag> tags = new ArrayList<>();
  private final List<Actor> actors = new ArrayList<>();
  private final List<RejectedRow> rejected = new ArrayList<>();

  @Override
  public void tag(Tag tag) {
    tags.add(tag);
  }

  @Override
  public void actor(Actor actor) {
    actors.add(actor);
  }

  @Override
  public void rejected(RejectedRow row) {
    rejected.add(row);
  }

  List<Tag> tags() {
    return tags;
  }

  List<Actor> actors() {
    return actors;
  }

  List<RejectedRow> rejected() {
    return rejected;
  }
}
