package org.rasd.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rasd.corpus.Failure;

/** {@code failures.jsonl}: a line for each document or file that could not be done. */
public final class FailureLog implements Closeable {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Writer writer;

  private FailureLog(Writer writer) {
    this.writer = writer;
  }

  static FailureLog open(Path folder) throws IOException {
    Path file = folder.resolve(OutputFolder.FAILURES);
    return new FailureLog(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
  }

  void add(Failure failure) throws IOException {
    writer.append(line(failure)).append('\n');
  }

  /** A failure as a line of {@code failures.jsonl}, without line feed. */
  public static String line(Failure failure) {
    Map<String, Object> line = new LinkedHashMap<>();
    putText(line, "doc_id", failure.documentId());
    putText(line, "file", failure.file());
    failure.line().ifPresent(n -> line.put("line", n));
    failure.byteOffset().ifPresent(n -> line.put("byte_offset", n));
    line.put("stage", failure.stage());
    line.put("problem", failure.problem());
    return MAPPER.valueToTree(line).toString();
  }

  private static void putText(Map<String, Object> line, String key, String value) {
    if (!value.isEmpty()) {
      line.put(key, value);
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
