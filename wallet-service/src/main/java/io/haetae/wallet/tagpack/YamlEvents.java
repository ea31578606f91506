package io.haetae.wallet.tagpack;

import io.haetae.wallet.listing.InvalidListException;
import java.io.Reader;
import java.util.Iterator;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;

/** The events of a YAML document, one of them ahead; what is not well-formed names its line. */
final class YamlEvents {
  private final Iterator<Event> events;
  private Event ahead;

  YamlEvents(Reader text, int maxDepth) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    options.setNestingDepthLimit(maxDepth);
    events = new Yaml(options).parse(text).iterator();
  }

  /** Throws {@link InvalidListException} naming the event's line. */
  static <T> T fail(String what, Event at) {
    int line = at.getStartMark() == null ? 0 : at.getStartMark().getLine() + 1;
    throw InvalidListException.file(what + ", at line " + line);
  }

  /** Past the next event if it is this one. */
  boolean enter(Event.ID start) {
    if (is(start)) {
      take();
      return true;
    }
    return false;
  }

  boolean is(Event.ID id) {
    return peek().is(id);
  }

  Event peek() {
    if (ahead == null) {
      ahead = next();
    }
    return ahead;
  }

  Event take() {
    Event event = peek();
    ahead = null;
    return event;
  }

  private Event next() {
    try {
      if (events.hasNext()) {
        return events.next();
      }
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      throw InvalidListException.file("is not well-formed YAML, at line " + line);
    } catch (YAMLException e) {
      throw InvalidListException.file("is not well-formed YAML");
    }
    throw InvalidListException.file("is YAML that ends early");
  }
}
