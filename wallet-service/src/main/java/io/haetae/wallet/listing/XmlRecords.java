package io.haetae.wallet.listing;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads an XML list record by record, without document type, entities or network. One record is in
 * memory at a time.
 */
final class XmlRecords implements AutoCloseable {
  private static final int DECLARATION = 200;
  private static final int MAX_NODES = 200_000;
  private static final int MAX_DEPTH = 64;
  private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([^\"']+)[\"']");

  private final Reader text;
  private final XMLStreamReader xml;
  private final XmlNode root;
  private int nodes;

  private XmlRecords(Reader text) throws XMLStreamException {
    this.text = text;
    this.xml = factory().createXMLStreamReader(text);
    while (xml.next() != XMLStreamConstants.START_ELEMENT) {
      refuseDocumentType();
    }
    this.root = node();
  }

  /**
   * Opens a file.
   *
   * @param rootName what the root element must be called
   * @param sink told of characters that XML does not allow and that were replaced
   */
  static XmlRecords open(ListFile file, String rootName, PartySink sink) throws IOException {
    Charset charset = charset(file);
    long undecodable = file.undecodableLine(charset);
    if (undecodable > 0) {
      throw InvalidListException.row(undecodable, "is not " + charset + " as the lines before it");
    }
    Reader text = new LegalCharacters(file.reader(charset), file.name(), sink);
    try {
      XmlRecords records = new XmlRecords(text);
      records.requireRoot(rootName);
      return records;
    } catch (XMLStreamException e) {
      text.close();
      throw notXml(e, null);
    } catch (InvalidListException e) {
      text.close();
      throw e;
    }
  }

  /** The root element with its attributes, without children. */
  XmlNode root() {
    return root;
  }

  /** The next element of one of these names at any depth, whole; null at the end of the file. */
  XmlNode next(Set<String> names) throws IOException {
    return next(names, Set.of());
  }

  /** As {@link #next(Set)}, or the mere start of an element of the other names. */
  XmlNode next(Set<String> names, Set<String> starts) throws IOException {
    try {
      while (xml.hasNext()) {
        int event = xml.next();
        refuseDocumentType();
        if (event == XMLStreamConstants.START_ELEMENT && names.contains(xml.getLocalName())) {
          nodes = 0;
          return read(0);
        }
        if (event == XMLStreamConstants.START_ELEMENT && starts.contains(xml.getLocalName())) {
          return node();
        }
      }
      return null;
    } catch (XMLStreamException e) {
      throw notXml(e, xml);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException("Cannot close the XML reader", e);
    } finally {
      text.close();
    }
  }

  private XmlNode read(int depth) throws XMLStreamException {
    XmlNode node = node();
    nodes++;
    if (nodes > MAX_NODES || depth > MAX_DEPTH) {
      throw InvalidListException.row(node.line(), "belongs to a record that is too large or deep");
    }
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> node.child(read(depth + 1));
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            node.characters(xml.getText());
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw InvalidListException.row(
                xml.getLocation().getLineNumber(), "uses the entity &" + xml.getLocalName() + ";");
        default -> {}
      }
    }
    return node;
  }

  private XmlNode node() {
    XmlNode node = new XmlNode(xml.getLocalName(), xml.getLocation().getLineNumber());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      node.attribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    return node;
  }

  private void requireRoot(String name) {
    if (!root.name().equals(name)) {
      throw InvalidListException.file(
          "begins with <" + root.name() + "> instead of <" + name + ">");
    }
  }

  private void refuseDocumentType() {
    if (xml.getEventType() == XMLStreamConstants.DTD) {
      throw InvalidListException.row(
          xml.getLocation().getLineNumber(), "has a document type, which no list needs");
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("External entities are not read");
        });
    return factory;
  }

  /** UTF-8 unless the file declares another encoding. */
  private static Charset charset(ListFile file) throws IOException {
    String head = new String(file.head(DECLARATION), StandardCharsets.ISO_8859_1);
    Matcher declared = ENCODING.matcher(head.substring(0, Math.max(0, head.indexOf("?>"))));
    if (!declared.find()) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(declared.group(1));
    } catch (IllegalArgumentException e) {
      throw InvalidListException.file("declares the unknown encoding " + declared.group(1));
    }
  }

  private static InvalidListException notXml(XMLStreamException e, XMLStreamReader xml) {
    long line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
    if (xml != null) {
      line = Math.max(line, xml.getLocation().getLineNumber());
    }
    return InvalidListException.row(
        Math.max(1, line), "is not well-formed XML, or the file ends early");
  }
}
