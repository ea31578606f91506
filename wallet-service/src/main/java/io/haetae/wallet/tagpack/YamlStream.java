package io.haetae.wallet.tagpack;

import io.haetae.wallet.listing.InvalidListException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/**
 * A YAML document as a stream of values: texts as written (an address is never read as a number),
 * lists and maps. Values are bounded, aliases included, whatever they unfold to.
 */
final class YamlStream {
  private static final int MAX_DEPTH = 12;
  private static final int MAX_VALUES = 5_000;
  private static final int MAX_ANCHORS = 200;

  /** A value and how many texts it unfolds to. */
  private record Node(Object value, int weight) {}

  private final YamlEvents events;
  private final Map<String, Node> anchors = new LinkedHashMap<>();

  YamlStream(Reader text) {
    events = new YamlEvents(text, MAX_DEPTH);
  }

  /** Passes over everything up to the first mapping; refuses a document that is none. */
  void enterDocument() {
    while (events.is(Event.ID.StreamStart) || events.is(Event.ID.DocumentStart)) {
      events.take();
    }
    if (!enterMap()) {
      throw InvalidListException.file("is no YAML mapping");
    }
  }

  /** Enters a mapping if one comes next. */
  boolean enterMap() {
    return events.enter(Event.ID.MappingStart);
  }

  /** Enters a list if one comes next. */
  boolean enterList() {
    return events.enter(Event.ID.SequenceStart);
  }

  /** True, and past it, where the mapping or list that was entered ends. */
  boolean leave() {
    if (events.is(Event.ID.MappingEnd) || events.is(Event.ID.SequenceEnd)) {
      events.take();
      return true;
    }
    return false;
  }

  /** The next key of a mapping. */
  String key() {
    return node(0).value() instanceof String key
        ? key
        : YamlEvents.fail("has a key that is no text", events.peek());
  }

  /** The next value whole: a text, a list, a map, or null. */
  Object value() {
    return node(0).value();
  }

  /** Passes over the next value, however long. */
  void skip() {
    int depth = 0;
    do {
      Event event = events.take();
      if (event instanceof MappingStartEvent || event instanceof SequenceStartEvent) {
        depth++;
      } else if (event.is(Event.ID.MappingEnd) || event.is(Event.ID.SequenceEnd)) {
        depth--;
      }
    } while (depth > 0);
  }

  private Node node(int depth) {
    if (depth > MAX_DEPTH) {
      YamlEvents.fail("is nested deeper than " + MAX_DEPTH, events.peek());
    }
    Event event = events.take();
    Node node =
        switch (event) {
          case AliasEvent alias -> anchored(alias);
          case ScalarEvent scalar -> new Node(text(scalar), 1);
          case SequenceStartEvent start -> list(depth);
          case MappingStartEvent start -> map(depth);
          default -> YamlEvents.fail("ends early", event);
        };
    if (node.weight() > MAX_VALUES) {
      YamlEvents.fail("holds a value of more than " + MAX_VALUES + " texts", event);
    }
    remember(event, node);
    return node;
  }

  private Node list(int depth) {
    List<Object> items = new ArrayList<>();
    int weight = 1;
    while (!leave()) {
      Node item = node(depth + 1);
      items.add(item.value());
      weight = added(weight, item);
    }
    return new Node(items, weight);
  }

  private Node map(int depth) {
    Map<String, Object> entries = new LinkedHashMap<>();
    List<Object> merged = new ArrayList<>();
    int weight = 1;
    while (!leave()) {
      String key = key();
      Node value = node(depth + 1);
      weight = added(weight, value);
      if (key.equals("<<")) {
        merged.add(value.value());
      } else {
        entries.put(key, value.value());
      }
    }
    merged.forEach(other -> merge(entries, other));
    return new Node(entries, weight);
  }

  private int added(int weight, Node node) {
    if (weight + node.weight() > MAX_VALUES) {
      YamlEvents.fail("holds a value of more than " + MAX_VALUES + " texts", events.peek());
    }
    return weight + node.weight();
  }

  private static void merge(Map<String, Object> entries, Object other) {
    if (other instanceof List<?> several) {
      several.forEach(one -> merge(entries, one));
    } else if (other instanceof Map<?, ?> map) {
      map.forEach((key, value) -> entries.putIfAbsent(key.toString(), value));
    }
  }

  private Node anchored(AliasEvent alias) {
    Node node = anchors.get(alias.getAnchor());
    return node == null ? YamlEvents.fail("names an anchor that it does not define", alias) : node;
  }

  private void remember(Event event, Node node) {
    if (event instanceof NodeEvent named
        && !(event instanceof AliasEvent)
        && named.getAnchor() != null) {
      if (anchors.size() >= MAX_ANCHORS && !anchors.containsKey(named.getAnchor())) {
        YamlEvents.fail("defines more than " + MAX_ANCHORS + " anchors", event);
      }
      anchors.put(named.getAnchor(), node);
    }
  }

  private static String text(ScalarEvent scalar) {
    String text = scalar.getValue();
    boolean isNothing =
        scalar.isPlain()
            && (text.isEmpty() || text.equals("~") || text.toLowerCase(Locale.ROOT).equals("null"));
    return isNothing ? null : text;
  }
}
