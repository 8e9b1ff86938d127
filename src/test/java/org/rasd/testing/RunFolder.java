package org.rasd.testing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The folder that a run wrote. */
public final class RunFolder {

  private RunFolder() {}

  /** The names of all files, those in folders too. */
  public static Set<String> names(Path out) throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      Set<String> names = new TreeSet<>();
      files.filter(Files::isRegularFile).forEach(f -> names.add(out.relativize(f).toString()));
      return names;
    }
  }

  /** What the run says of itself. */
  public static JsonNode manifest(Path out) throws IOException {
    return new ObjectMapper().readTree(out.resolve("manifest.json").toFile());
  }

  /** The same files with the same bytes; of the manifest, which has times, what was counted. */
  public static void assertSame(Path whole, Path out) throws IOException {
    assertEquals(names(whole), names(out));
    for (String name : names(whole)) {
      if (!name.equals("manifest.json")) {
        assertArrayEquals(
            Files.readAllBytes(whole.resolve(name)), Files.readAllBytes(out.resolve(name)), name);
      }
    }
    assertEquals(manifest(whole).get("counts"), manifest(out).get("counts"));
    assertEquals(manifest(whole).get("inputs"), manifest(out).get("inputs"));
  }
}
