package io.haetae.bench.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Neo4j embedded in a process of its own, loaded by its bulk import, asked in Cypher. */
public final class Neo4jPeer {
  /**
   * A file to load.
   *
   * @param nodes or relationships
   * @param label of the nodes, or type of the relationships
   * @param header of its columns, as the import wants it
   * @param file without a header
   */
  public record Table(boolean nodes, String label, String header, Path file) {
    private String option() throws IOException {
      Path names = file.resolveSibling("header-" + file.getFileName());
      Files.writeString(names, header + "\n");
      return "--" + (nodes ? "nodes" : "relationships") + "=" + label + "=" + names + "," + file;
    }
  }

  private Neo4jPeer() {}

  /**
   * Loads the files and starts it.
   *
   * @param project whose peers are built
   * @param folder for its data, which holds nothing else
   */
  public static PeerProcess start(Path project, Path folder, Path log, List<Table> tables)
      throws IOException, InterruptedException {
    load(project, folder, log, tables);
    List<String> command =
        PeerProcess.java(
            project, "-Xms3g", "-Xmx3g", "-XX:+UseParallelGC", "-XX:+UseTransparentHugePages");
    command.addAll(List.of("io.haetae.bench.graph.Neo4jProgram", folder.toString()));
    return PeerProcess.start("Neo4j", command, log);
  }

  private static void load(Path project, Path folder, Path log, List<Table> tables)
      throws IOException, InterruptedException {
    Files.createDirectories(folder.resolve("conf"));
    List<String> command = PeerProcess.java(project, "-Xmx2g");
    command.add("org.neo4j.cli.AdminTool");
    command.addAll(List.of("database", "import", "full", "neo4j"));
    command.addAll(List.of("--overwrite-destination", "--id-type=integer"));
    for (Table table : tables) {
      command.add(table.option());
    }
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("NEO4J_HOME", folder.toString());
    builder.environment().put("NEO4J_CONF", folder.resolve("conf").toString());
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.directory(folder.toFile());
    int code = builder.start().waitFor();
    if (code != 0) {
      throw new IOException("Neo4j's import ended with " + code + "; " + log + " says why");
    }
  }
}
