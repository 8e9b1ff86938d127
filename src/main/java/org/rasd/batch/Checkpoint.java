package org.rasd.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far a run has come: enough to go on with it to the same bytes.
 *
 * @param identity of the run
 * @param done readings (documents and failures) that are in the files
 * @param chain hash over what was read up to there; empty at the start
 * @param lengths of the files, by name
 * @param counts what was counted up to there
 */
record Checkpoint(
    Identity identity,
    long done,
    String chain,
    Map<String, Long> lengths,
    Map<String, Object> counts) {

  static final String FILE = ".rasd-checkpoint.json";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Nothing is done. */
  static Checkpoint start(Identity identity) {
    return new Checkpoint(identity, 0, "", Map.of(), Map.of());
  }

  static boolean isIn(Path folder) {
    return Files.exists(folder.resolve(FILE));
  }

  void write(Path folder) throws IOException {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("identity", identity.parts());
    tree.put("done", done);
    tree.put("chain", chain);
    tree.put("lengths", lengths);
    tree.put("counts", counts);
    AtomicFile.write(folder.resolve(FILE), MAPPER.writeValueAsString(tree) + "\n");
  }

  /** The checkpoint of a folder, if it has one. */
  static Optional<Checkpoint> read(Path folder) throws IOException, ResumeException {
    if (!isIn(folder)) {
      return Optional.empty();
    }
    try {
      JsonNode tree = MAPPER.readTree(Files.readAllBytes(folder.resolve(FILE)));
      return Optional.of(
          new Checkpoint(
              new Identity(texts(tree.required("identity"))),
              tree.required("done").longValue(),
              tree.required("chain").textValue(),
              numbers(tree.required("lengths")),
              values(tree.required("counts"))));
    } catch (com.fasterxml.jackson.core.JsonProcessingException | IllegalArgumentException e) {
      String problem = folder.resolve(FILE) + ": is damaged; the run cannot be gone on with";
      throw new ResumeException(List.of(problem + ": " + e.getMessage()));
    }
  }

  private static Map<String, String> texts(JsonNode node) {
    Map<String, String> map = new LinkedHashMap<>();
    node.properties().forEach(f -> map.put(f.getKey(), f.getValue().textValue()));
    return map;
  }

  private static Map<String, Long> numbers(JsonNode node) {
    Map<String, Long> map = new LinkedHashMap<>();
    node.properties().forEach(f -> map.put(f.getKey(), f.getValue().longValue()));
    return map;
  }

  private static Map<String, Object> values(JsonNode node) {
    Map<String, Object> map = new LinkedHashMap<>();
    node.properties()
        .forEach(
            f -> {
              JsonNode value = f.getValue();
              map.put(f.getKey(), value.isObject() ? numbers(value) : value.longValue());
            });
    return map;
  }

  static void delete(Path folder) throws IOException {
    Files.deleteIfExists(folder.resolve(FILE));
    Files.deleteIfExists(folder.resolve(NearDuplicates.FILE));
    Files.deleteIfExists(AtomicFile.draft(folder.resolve(FILE)));
  }
}
