package org.rasd.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** JSON Lines in UTF-8: a document a line. Blank lines are passed over. */
public final class JsonLinesReader implements CorpusReader {

  /** A character may be written as {@code \\uXXXX}; the rest of the line is metadata. */
  private static final int MAX_BYTES_PER_CHAR = 6;

  private static final int MAX_METADATA_BYTES = 1 << 20;

  private final ObjectMapper mapper =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public Set<String> endings() {
    return Set.of(".jsonl", ".ndjson");
  }

  @Override
  public boolean read(CorpusFile file, InputStream in, int maxChars, Sink sink) throws IOException {
    long room = (long) maxChars * MAX_BYTES_PER_CHAR + MAX_METADATA_BYTES;
    ByteLines lines = new ByteLines(in, (int) Math.min(Integer.MAX_VALUE - 16L, room));
    boolean any = false;
    while (lines.next()) {
      int from = lines.number() == 1 ? Utf8.markLength(lines.bytes(), lines.length()) : 0;
      if (isBlank(lines, from)) {
        continue;
      }
      any = true;
      if (!sink.accept(reading(file, lines, from, maxChars))) {
        return false;
      }
    }
    return any
        || sink.accept(new Reading.Failed(Failure.ofFile(file.name(), "empty: no document in it")));
  }

  private static boolean isBlank(ByteLines lines, int from) {
    for (int i = from; i < lines.length(); i++) {
      if (lines.bytes()[i] != ' ' && lines.bytes()[i] != '\t') {
        return false;
      }
    }
    return true;
  }

  private Reading reading(CorpusFile file, ByteLines lines, int from, int maxChars) {
    long number = lines.number();
    if (lines.isOverlong()) {
      return failed(file, number, Texts.tooLong(maxChars));
    }
    try {
      JsonNode node = mapper.readTree(Utf8.decode(lines.bytes(), from, lines.length()));
      return JsonDocument.read(node, file.name(), number, maxChars);
    } catch (Utf8.MalformedException e) {
      long offset = lines.start() + from + e.offset;
      Failure failure = Failure.ofByte(file.name(), offset, e.getMessage());
      return new Reading.Failed(failure.atLine(number));
    } catch (JsonProcessingException e) {
      return failed(file, number, malformed(e));
    }
  }

  private static String malformed(JsonProcessingException e) {
    String where = e.getLocation() == null ? "" : " at character " + e.getLocation().getColumnNr();
    return "not JSON" + where + ": " + JsonFault.of(e);
  }

  private static Reading failed(CorpusFile file, long line, String problem) {
    return new Reading.Failed(Failure.ofLine(file.name(), line, problem));
  }
}
