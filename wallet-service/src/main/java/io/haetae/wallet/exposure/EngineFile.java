package io.haetae.wallet.exposure;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.haetae.flow.exposure.ExposureEngine;
import io.haetae.flow.exposure.ExposureSnapshot;
import io.haetae.flow.exposure.RefusedSnapshotException;
import io.haetae.wallet.ledger.EndedImport;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * The engine in a file, for a start that does not read the whole record. Beside it stand the
 * imports that it has worked through, and their hash is in the file and in its name. The file also
 * holds the hash of the assets that were read of them: a transfer of one that was no asset then is
 * not in the engine. Whatever does not fit together is refused.
 */
@ApplicationScoped
class EngineFile {
  private static final Logger LOG = Logger.getLogger(EngineFile.class);
  private static final String IMPORTS = "imports.json";
  private static final String NAME = "exposures-";
  private static final String UNFINISHED = ".part";

  /** An engine that was read, and what it has worked through. */
  record Kept(ExposureEngine engine, ReadImports read) {}

  private final Optional<Path> folder;
  private final EngineCategories categories;
  private final LedgerAssets assets;
  private final ObjectMapper json;

  EngineFile(
      ExposureConfig config, EngineCategories categories, LedgerAssets assets, ObjectMapper json) {
    this.folder = config.folder();
    this.categories = categories;
    this.assets = assets;
    this.json = json;
  }

  /**
   * Puts the engine in place of the one that was kept before; a kill leaves the one or the other.
   */
  void keep(ExposureEngine engine, ReadImports read) {
    if (folder.isEmpty()) {
      return;
    }
    try {
      byte[] imports = json.writeValueAsBytes(sorted(read));
      Files.createDirectories(folder.get());
      Path file = file(imports);
      ExposureSnapshot.write(engine, file, record(imports));
      Path beside = folder.get().resolve(IMPORTS + UNFINISHED);
      Files.write(beside, imports);
      Files.move(
          beside,
          folder.get().resolve(IMPORTS),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      discardBut(file);
      LOG.infof("Exposures of %d transfers are kept for the next start", engine.transfers());
    } catch (IOException e) {
      LOG.warnf(e, "Exposures are not kept; the next start takes longer");
    }
  }

  /** The engine that was kept, unless it has worked through something that is not recorded. */
  Optional<Kept> restore(ReadImports recorded) {
    if (folder.isEmpty() || !Files.exists(folder.get().resolve(IMPORTS))) {
      return Optional.empty();
    }
    try {
      return Optional.of(read(recorded));
    } catch (IOException | RefusedSnapshotException e) {
      LOG.warnf(e, "Exposures that were kept are refused; they are built from the record");
      return Optional.empty();
    }
  }

  private Kept read(ReadImports recorded) throws IOException, RefusedSnapshotException {
    byte[] imports = Files.readAllBytes(folder.get().resolve(IMPORTS));
    ReadImports read = ReadImports.of(json.readValue(imports, new TypeReference<>() {}));
    if (!recorded.hasAll(read)) {
      throw new IOException("The record does not hold what the kept exposures rest on");
    }
    ExposureEngine engine =
        ExposureSnapshot.read(file(imports), record(imports), categories.forEngine(), assets);
    LOG.infof("Exposures of %d transfers are those that were kept", engine.transfers());
    return new Kept(engine, read);
  }

  private void discardBut(Path file) throws IOException {
    List<Path> others;
    try (Stream<Path> all = Files.list(folder.get())) {
      others =
          all.filter(one -> isOurs(one.getFileName().toString()))
              .filter(one -> !one.equals(file))
              .toList();
    }
    for (Path other : others) {
      Files.deleteIfExists(other);
    }
  }

  private static boolean isOurs(String name) {
    return name.startsWith(NAME) || name.startsWith(IMPORTS) && name.endsWith(UNFINISHED);
  }

  /** What the engine has worked through. */
  private String record(byte[] imports) {
    return hash(imports) + "/" + hash(assets.fingerprint().getBytes(StandardCharsets.UTF_8));
  }

  private Path file(byte[] imports) {
    return folder.get().resolve(NAME + hash(imports));
  }

  private static List<EndedImport> sorted(ReadImports read) {
    return read.imports().values().stream().sorted(Comparator.comparing(EndedImport::id)).toList();
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
