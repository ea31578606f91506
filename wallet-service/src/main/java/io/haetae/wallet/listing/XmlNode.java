package io.haetae.wallet.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One record of an XML list with everything in it; elements by their local names. */
final class XmlNode {
  private final String name;
  private final long line;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<XmlNode> children = new ArrayList<>();
  private final StringBuilder characters = new StringBuilder();

  XmlNode(String name, long line) {
    this.name = name;
    this.line = line;
  }

  String name() {
    return name;
  }

  /** Where it begins, counted from 1. */
  long line() {
    return line;
  }

  void attribute(String name, String value) {
    attributes.put(name, value);
  }

  void child(XmlNode child) {
    children.add(child);
  }

  void characters(String text) {
    characters.append(text);
  }

  /** Value of an attribute, null where it is missing or blank. */
  String attribute(String name) {
    return OneLine.of(attributes.get(name));
  }

  /** Its own text in one line, null where it has none. */
  String text() {
    return OneLine.of(characters.toString());
  }

  /** Text of the first child of that name, null where there is none. */
  String text(String child) {
    return texts(child).findFirst().orElse(null);
  }

  /** Texts of all children of that name that have one. */
  Stream<String> texts(String child) {
    return children(child).map(XmlNode::text).filter(text -> text != null);
  }

  Stream<XmlNode> children() {
    return children.stream();
  }

  Stream<XmlNode> children(String name) {
    return children.stream().filter(child -> child.name.equals(name));
  }

  /** Children at the end of a path of names. */
  Stream<XmlNode> path(String... names) {
    Stream<XmlNode> nodes = Stream.of(this);
    for (String step : names) {
      nodes = nodes.flatMap(node -> node.children(step));
    }
    return nodes;
  }

  /** Elements of that name anywhere below. */
  Stream<XmlNode> all(String name) {
    return children.stream()
        .flatMap(
            child ->
                Stream.concat(
                    child.name.equals(name) ? Stream.of(child) : Stream.empty(), child.all(name)));
  }

  /** Texts of all children in the order of the file. */
  Stream<String> allTexts() {
    return children.stream().map(XmlNode::text).filter(text -> text != null);
  }
}
