package org.rasd.app;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rasd.lexicon.ResourceException;
import org.rasd.lexicon.TsvTable;

/** The word lists and models that ship with Rasd: source, licence, size, hash. */
public final class Resources {

  private static final String ROOT = "/org/rasd/";
  private static final String TABLE = ".tsv";
  private static final String OWN = "own/";

  private Resources() {}

  /**
   * All of them, ordered by name. Reads every byte, for the hashes.
   *
   * @throws ResourceException if they cannot be read
   */
  public static List<Resource> all() {
    // Some table is always there; the folder above its own holds all others.
    URL anchor = Resources.class.getResource(ROOT + "events/crosswalk.tsv");
    if (anchor == null) {
      throw new ResourceException("missing built-in resource events/crosswalk.tsv");
    }
    try {
      URI uri = anchor.toURI();
      return uri.getScheme().equals("jar")
          ? inJar(uri)
          : below(Path.of(uri).getParent().getParent());
    } catch (IOException | URISyntaxException e) {
      throw new ResourceException("cannot list the built-in resources", e);
    }
  }

  /**
   * All of them, then those of a user's folder under {@code own/}.
   *
   * @throws ResourceException if they cannot be read or the folder has faults
   */
  public static List<Resource> with(Optional<Path> lexicon) {
    List<Resource> all = new ArrayList<>(all());
    lexicon.ifPresent(
        folder ->
            OwnKnowledge.read(folder).own().all().stream()
                .map(table -> describe(OWN + name(table), table, read(Path.of(table.name()))))
                .forEach(all::add));
    return all;
  }

  private static String name(TsvTable table) {
    return Path.of(table.name()).getFileName().toString();
  }

  private static List<Resource> inJar(URI uri) throws IOException {
    try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
      return below(jar.getPath(ROOT));
    } catch (FileSystemAlreadyExistsException e) {
      return below(FileSystems.getFileSystem(uri).getPath(ROOT));
    }
  }

  private static List<Resource> below(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".class"))
          .map(file -> describe(root, file))
          .sorted((a, b) -> a.name().compareTo(b.name()))
          .toList();
    }
  }

  private static Resource describe(Path root, Path file) {
    String name = root.relativize(file).toString().replace('\\', '/');
    byte[] bytes = read(file);
    if (!name.endsWith(TABLE)) {
      return new Resource(name, "", "", "", 0, bytes.length, sha256(bytes));
    }
    return describe(name, TsvTable.resource(name), bytes);
  }

  private static Resource describe(String name, TsvTable table, byte[] bytes) {
    Map<String, String> header = table.header();
    return new Resource(
        name,
        header.getOrDefault("title", ""),
        header.getOrDefault("source", ""),
        header.getOrDefault("licence", ""),
        table.rows().size(),
        bytes.length,
        sha256(bytes));
  }

  /** The bytes of one that ships with Rasd. */
  static byte[] bytes(String name) throws IOException {
    try (InputStream in = Resources.class.getResourceAsStream(ROOT + name)) {
      if (in == null) {
        throw new ResourceException("missing built-in resource " + name);
      }
      return in.readAllBytes();
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new ResourceException("cannot read " + file, e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
