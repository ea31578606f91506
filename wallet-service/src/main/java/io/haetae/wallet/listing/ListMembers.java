package io.haetae.wallet.listing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The texts that a received file holds: itself, or what its zip archive holds. */
final class ListMembers implements AutoCloseable {
  private static final int MAX_MEMBERS = 32;
  private static final int MAX_RATIO = 200;
  private static final int BUFFER = 1 << 16;

  private final List<ListFile> files;
  private final List<Path> unpacked;

  private ListMembers(List<ListFile> files, List<Path> unpacked) {
    this.files = files;
    this.unpacked = unpacked;
  }

  static ListMembers open(ListFile file) throws IOException {
    ListMembers members = new ListMembers(new ArrayList<>(), new ArrayList<>());
    try {
      members.addAll(file);
      for (ListFile member : members.files) {
        member.requireText();
      }
      return members;
    } catch (IOException | RuntimeException e) {
      members.close();
      throw e;
    }
  }

  List<ListFile> all() {
    return files;
  }

  /** The one text of a format that has one. */
  ListFile only() {
    if (files.size() != 1) {
      throw InvalidListException.file("holds " + files.size() + " files where one is expected");
    }
    return files.getFirst();
  }

  @Override
  public void close() throws IOException {
    for (Path path : unpacked) {
      Files.deleteIfExists(path);
    }
  }

  private void addAll(ListFile file) throws IOException {
    if (!file.isZip()) {
      files.add(file);
      return;
    }
    try (ZipFile zip = new ZipFile(file.path().toFile())) {
      List<? extends ZipEntry> entries =
          zip.stream().filter(entry -> !entry.isDirectory()).toList();
      if (entries.isEmpty() || entries.size() > MAX_MEMBERS) {
        throw InvalidListException.file(
            "is an archive of " + entries.size() + " files, 1 to " + MAX_MEMBERS + " are allowed");
      }
      long room = file.bytes() * MAX_RATIO;
      for (ZipEntry entry : entries) {
        room -= unpack(zip, entry, room);
      }
    } catch (ZipException e) {
      throw InvalidListException.file("is a zip archive that is damaged or cut");
    }
  }

  private long unpack(ZipFile zip, ZipEntry entry, long room) throws IOException {
    Path path = TemporaryFile.create("member");
    unpacked.add(path);
    long bytes = 0;
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = zip.getInputStream(entry);
        OutputStream out = Files.newOutputStream(path)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        bytes += read;
        if (bytes > room) {
          throw InvalidListException.file(
              "is an archive that unpacks to more than "
                  + MAX_RATIO
                  + " times its size, at "
                  + entry.getName());
        }
        out.write(buffer, 0, read);
      }
    }
    files.add(new ListFile(path, null, bytes, entry.getName()));
    return bytes;
  }
}
