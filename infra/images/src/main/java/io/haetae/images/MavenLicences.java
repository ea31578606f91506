package io.haetae.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Licences as the POMs in Maven's local repository declare them; a POM without any has those of its
 * parent.
 *
 * @param repository Maven's local repository
 */
record MavenLicences(Path repository) {

  /** The repository that Maven uses unless told otherwise. */
  static MavenLicences usual() {
    String set = System.getProperty("maven.repo.local", "");
    return new MavenLicences(
        set.isEmpty()
            ? Path.of(System.getProperty("user.home"), ".m2", "repository")
            : Path.of(set));
  }

  /** Names as they stand there; empty when nothing is declared. */
  List<String> of(String group, String name, String version) throws IOException {
    Path pom =
        repository
            .resolve(group.replace('.', '/'))
            .resolve(name)
            .resolve(version)
            .resolve(name + "-" + version + ".pom");
    if (!Files.exists(pom)) {
      return List.of();
    }
    Element project = parse(pom);
    List<String> found = declared(project);
    Element parent = child(project, "parent");
    if (!found.isEmpty() || parent == null) {
      return found;
    }
    return of(text(parent, "groupId"), text(parent, "artifactId"), text(parent, "version"));
  }

  private static List<String> declared(Element project) {
    List<String> names = new ArrayList<>();
    Element licences = child(project, "licenses");
    if (licences != null) {
      for (Node node = licences.getFirstChild(); node != null; node = node.getNextSibling()) {
        if (node instanceof Element licence) {
          names.add(text(licence, "name"));
        }
      }
    }
    return names;
  }

  private static Element child(Element element, String name) {
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child && child.getTagName().equals(name)) {
        return child;
      }
    }
    return null;
  }

  private static String text(Element element, String name) {
    Element child = child(element, name);
    return child == null ? "" : child.getTextContent().strip().replaceAll("\\s+", " ");
  }

  private static Element parse(Path pom) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(pom.toFile()).getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("Cannot read " + pom, e);
    }
  }
}
