package io.haetae.wallet.attribution;

import io.haetae.platform.id.Ids;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.tagpack.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes the actors of a pack, many at a time. */
@ApplicationScoped
class ActorWriter {
  private static final String UPSERT =
      """
      insert into attribution_actor
        (pack, first_version, last_version, imported_at, claim, actor, label, uri, categories,
         jurisdictions, aliases, context)
      select v.pack, v.version, v.version, v.at, t.claim::uuid, t.actor, t.label, t.uri,
             coalesce(string_to_array(t.categories, chr(31)), '{}'),
             coalesce(string_to_array(t.jurisdictions, chr(31)), '{}'),
             coalesce(string_to_array(t.aliases, chr(31)), '{}'), t.context
      from (values (?::text, ?::bigint, ?::timestamptz)) as v(pack, version, at),
           unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                  ?::text[])
             as t(claim, actor, label, uri, categories, jurisdictions, aliases, context)
      on conflict (pack, claim) where withdrawn_at is null do update
        set last_version = excluded.last_version
      """;

  private final Database database;

  ActorWriter(Database database) {
    this.database = database;
  }

  void write(PackVersion version, List<Actor> actors) {
    Map<UUID, Actor> distinct = new LinkedHashMap<>();
    actors.forEach(actor -> distinct.putIfAbsent(claim(actor), actor));
    Columns columns = new Columns();
    distinct.forEach(
        (claim, actor) ->
            columns.add(
                claim,
                actor.id(),
                actor.label(),
                actor.uri(),
                Columns.joined(actor.categories()),
                Columns.joined(actor.jurisdictions()),
                Columns.joined(actor.aliases()),
                actor.context()));
    database.update(UPSERT, columns.after(version.pack(), version.version(), version.importedAt()));
  }

  private static UUID claim(Actor actor) {
    return Ids.v5(
        "actor",
        String.join(
            "\u001e",
            actor.id(),
            actor.label(),
            String.valueOf(actor.uri()),
            String.join("\u001f", actor.categories()),
            String.join("\u001f", actor.jurisdictions()),
            String.join("\u001f", actor.aliases()),
            String.valueOf(actor.context())));
  }
}
