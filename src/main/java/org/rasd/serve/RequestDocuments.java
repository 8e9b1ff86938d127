package org.rasd.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.jetty.http.HttpStatus;
import org.rasd.corpus.CorpusFile;
import org.rasd.corpus.CorpusReader;
import org.rasd.corpus.JsonFault;
import org.rasd.corpus.Sink;

/**
 * The documents in the body of a request, by the corpus readers: its media type says which, or the
 * ending of a file name. No file of the machine is read. Stateless.
 */
final class RequestDocuments {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private static final Map<String, String> ENDINGS =
      Map.of(
          "text/plain", ".txt",
          "application/x-ndjson", ".jsonl",
          "application/jsonl", ".jsonl",
          "text/html", ".html",
          "application/rss+xml", ".rss",
          "text/csv", ".csv",
          "text/tab-separated-values", ".tsv",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx",
          "application/zip", ".zip");

  private static final String JSON = "application/json";

  private final List<CorpusReader> readers;
  private final int maxChars;

  RequestDocuments(List<CorpusReader> readers, int maxChars) {
    this.readers = List.copyOf(readers);
    this.maxChars = maxChars;
  }

  /** The media types of bodies, ordered. */
  static SortedSet<String> mediaTypes() {
    SortedSet<String> types = new TreeSet<>(ENDINGS.keySet());
    types.add(JSON);
    return types;
  }

  /** Whether a body of this kind is one document, so that the answer is one object. */
  static boolean isSingle(String mediaType, String fileName) {
    return fileName.isEmpty() && List.of("text/plain", "text/html", JSON).contains(mediaType);
  }

  /**
   * Reads the documents.
   *
   * @param mediaType of the body, without parameters, in lower case; empty means text/plain
   * @param fileName a name whose ending decides instead, or empty
   * @throws BadRequest if no reader knows it, or the JSON is none
   */
  void read(String mediaType, String fileName, InputStream body, Sink sink)
      throws IOException, BadRequest {
    if (fileName.isEmpty() && mediaType.equals(JSON)) {
      readFile("text.jsonl", new ByteArrayInputStream(asLine(body)), sink);
    } else if (!fileName.isEmpty()) {
      readFile(fileName, body, sink);
    } else {
      String ending = ENDINGS.get(mediaType.isEmpty() ? "text/plain" : mediaType);
      if (ending == null) {
        throw new BadRequest(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE_415,
            "no reader for the media type '"
                + mediaType
                + "'; send one of "
                + String.join(", ", mediaTypes())
                + ", or name the file with ?filename=");
      }
      readFile("text" + ending, body, sink);
    }
  }

  private void readFile(String name, InputStream body, Sink sink) throws IOException, BadRequest {
    CorpusFile file = new CorpusFile(Path.of("body"), name);
    Optional<CorpusReader> reader = file.readerAmong(readers);
    if (reader.isEmpty()) {
      throw new BadRequest(
          HttpStatus.UNSUPPORTED_MEDIA_TYPE_415, "no reader for '" + file.ending() + "'");
    }
    reader.get().read(file, file.plain(body), maxChars, sink);
  }

  /** A JSON object may be spread over lines; the reader wants it in one. */
  private static byte[] asLine(InputStream body) throws IOException, BadRequest {
    try {
      JsonNode node = MAPPER.readTree(body);
      return (node.toString() + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new BadRequest(
          HttpStatus.BAD_REQUEST_400,
          String.format(
              Locale.ROOT,
              "not JSON at line %d, column %d: %s",
              e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
              e.getLocation() == null ? 0 : e.getLocation().getColumnNr(),
              JsonFault.of(e)));
    }
  }
}
