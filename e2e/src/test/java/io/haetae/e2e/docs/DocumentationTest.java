package io.haetae.e2e.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentationTest {
  private static final Path ROOT =
      Path.of(System.getProperty("haetae.root")).toAbsolutePath().normalize();
  private static final Set<String> NOT_OURS = Set.of("node_modules", "target", "run", ".git");
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#\\s]+)[^)]*\\)");
  private static final Pattern PATH = Pattern.compile("`((?:[\\w.-]+/)+[\\w.-]*)`");
  private static final Pattern COMMAND = Pattern.compile("\\./haetae ([a-z]+)");

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    assertThat(missing(LINK, page -> page.getParent()::resolve)).isEmpty();
  }

  @Test
  void everyPathOfTheTreeExists() throws IOException {
    Set<String> rooms;
    try (Stream<Path> top = Files.list(ROOT)) {
      rooms =
          Set.copyOf(
              top.filter(Files::isDirectory).map(room -> room.getFileName().toString()).toList());
    }

    List<String> missing =
        missing(PATH, page -> ROOT::resolve).stream()
            .filter(entry -> rooms.contains(entry.split(" ")[1].split("/")[0]))
            .filter(entry -> !entry.split(" ")[1].startsWith("run/"))
            .toList();

    assertThat(missing).isEmpty();
  }

  @Test
  void everyCommandIsInTheHelp() throws IOException {
    String script = Files.readString(ROOT.resolve("haetae"));

    List<String> unknown =
        pages().stream()
            .flatMap(page -> COMMAND.matcher(read(page)).results())
            .map(found -> found.group(1))
            .distinct()
            .filter(command -> !script.contains("\n./haetae " + command + " "))
            .toList();

    assertThat(unknown).isEmpty();
  }

  private static List<String> missing(Pattern named, Function<Path, Function<String, Path>> resolve)
      throws IOException {
    List<String> missing = new ArrayList<>();
    for (Path page : pages()) {
      for (MatchResult found : named.matcher(read(page)).results().toList()) {
        if (!Files.exists(resolve.apply(page).apply(found.group(1)))) {
          missing.add(ROOT.relativize(page) + ": " + found.group(1));
        }
      }
    }
    return missing;
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    Files.walkFileTree(
        ROOT,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return NOT_OURS.contains(folder.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(".md")) {
              pages.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return pages;
  }
}
