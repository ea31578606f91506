package io.haetae.wallet.listing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes texts and archives as received files and reads them. */
final class TextLists {
  private static final int MAX_ENTRIES = 10_000;

  private final Path folder;

  TextLists(Path folder) {
    this.folder = folder;
  }

  CollectedList read(ListFormat format, String text) {
    return read(format, text.getBytes(StandardCharsets.UTF_8));
  }

  CollectedList read(ListFormat format, byte[] bytes) {
    try {
      Path file = Files.write(Files.createTempFile(folder, "list", ""), bytes);
      ListRequest request = new ListRequest("test-list", format, null, null, null, MAX_ENTRIES);
      return CollectedList.read(request, SharedData.listFile(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  CollectedList readZip(ListFormat format, Map<String, String> members) {
    return read(format, zip(members));
  }

  static byte[] zip(Map<String, String> members) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> member : members.entrySet()) {
        archive.putNextEntry(new ZipEntry(member.getKey()));
        archive.write(member.getValue().getBytes(StandardCharsets.UTF_8));
        archive.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
