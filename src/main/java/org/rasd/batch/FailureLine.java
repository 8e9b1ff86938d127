package org.rasd.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rasd.corpus.Failure;

/** A line of {@code failures.jsonl}, for a document or file that could not be done. */
public final class FailureLine {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private FailureLine() {}

  /** Without line feed. */
  public static String of(Failure failure) {
    Map<String, Object> line = new LinkedHashMap<>();
    putText(line, "doc_id", failure.documentId());
    putText(line, "file", failure.file());
    failure.line().ifPresent(n -> line.put("line", n));
    failure.byteOffset().ifPresent(n -> line.put("byte_offset", n));
    line.put("stage", failure.stage());
    line.put("problem", failure.problem());
    try {
      return MAPPER.writeValueAsString(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write as JSON: " + line, e);
    }
  }

  private static void putText(Map<String, Object> line, String key, String value) {
    if (!value.isEmpty()) {
      line.put(key, value);
    }
  }
}
