package io.haetae.images;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * From what an image was built: an in-toto statement with a SLSA v1 predicate. It is data; nobody
 * but who signs it vouches for it.
 *
 * @param project root of the sources
 * @param version of the project
 * @param started when the build began
 */
record Provenance(Path project, String version, Instant started) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BUILD_TYPE = "urn:haetae:build:images:1";

  void write(ServiceImage image, Path folder, String digest, BillOfMaterials bill)
      throws IOException, InterruptedException {
    ObjectNode statement = JSON.createObjectNode().put("_type", "https://in-toto.io/Statement/v1");
    ArrayNode subjects = statement.putArray("subject");
    subject(subjects, image.reference(version), digest.substring("sha256:".length()));
    for (Path file : List.of(image.archive(folder), image.bill(folder))) {
      subject(subjects, file.getFileName().toString(), Sha256.of(file));
    }
    statement.put("predicateType", "https://slsa.dev/provenance/v1");
    ObjectNode predicate = statement.putObject("predicate");
    definition(predicate.putObject("buildDefinition"), image, bill);
    run(predicate.putObject("runDetails"));
    JSON.writerWithDefaultPrettyPrinter().writeValue(image.provenance(folder).toFile(), statement);
  }

  private void definition(ObjectNode definition, ServiceImage image, BillOfMaterials bill)
      throws IOException, InterruptedException {
    definition.put("buildType", BUILD_TYPE);
    definition
        .putObject("externalParameters")
        .put("service", image.module())
        .put("version", version);
    definition.putObject("internalParameters").put("jdk", Runtime.version().toString());
    ArrayNode dependencies = definition.putArray("resolvedDependencies");
    String commit = git("rev-parse", "HEAD");
    if (!commit.isEmpty()) {
      ObjectNode source = dependencies.addObject().put("uri", "git+file:haetae");
      source.putObject("digest").put("gitCommit", commit);
      boolean changed = !git("status", "--porcelain", "--untracked-files=no").isEmpty();
      source.putObject("annotations").put("uncommittedChanges", changed);
    }
    bill.components().forEach(component -> dependency(dependencies, component));
  }

  private void run(ObjectNode details) {
    details.putObject("builder").put("id", "urn:haetae:builder:script");
    details
        .putObject("metadata")
        .put("startedOn", started.truncatedTo(ChronoUnit.SECONDS).toString())
        .put("finishedOn", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
  }

  private static void dependency(ArrayNode dependencies, JsonNode component) {
    String digest = component.at("/hashes/0/content").asText();
    if (component.has("purl") && !digest.isEmpty()) {
      ObjectNode dependency = dependencies.addObject();
      dependency.put("uri", component.path("purl").asText());
      dependency.putObject("digest").put("sha256", digest);
    }
  }

  private static void subject(ArrayNode subjects, String name, String sha256) {
    subjects.addObject().put("name", name).putObject("digest").put("sha256", sha256);
  }

  /** What git says, or nothing outside a checkout. */
  private String git(String... words) throws IOException, InterruptedException {
    List<String> command = new java.util.ArrayList<>(List.of("git", "-C", project.toString()));
    command.addAll(List.of(words));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() == 0 ? said.strip() : "";
  }
}
