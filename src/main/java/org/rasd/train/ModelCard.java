package org.rasd.train;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** {@code model.json} beside a model: what it was made from, how, and what it scores. */
final class ModelCard {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final ObjectNode json = MAPPER.createObjectNode();

  ModelCard(String name, String description, String command, long seed) {
    json.put("name", name);
    json.put("description", description);
    json.put("command", command);
    json.put("seed", seed);
    json.put("licence", "GPL-3.0-or-later; statistics of the corpora below, no text of them");
  }

  /** The object to add to. */
  ObjectNode json() {
    return json;
  }

  /** Names a corpus with the hash of its file. */
  void corpus(Path file) throws IOException {
    json.withArray("corpora")
        .addObject()
        .put("file", file.getFileName().toString())
        .put("sha256", sha256(Files.readAllBytes(file)));
  }

  /** Writes model and card into a folder. */
  void write(Path folder, String fileName, byte[] model) throws IOException {
    json.put("file", fileName).put("bytes", model.length).put("sha256", sha256(model));
    Files.createDirectories(folder);
    Files.write(folder.resolve(fileName), model);
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
    printer.indentObjectsWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
    String text = MAPPER.writer(printer).writeValueAsString(json) + "\n";
    Files.write(folder.resolve("model.json"), text.getBytes(StandardCharsets.UTF_8));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
