package org.rasd.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rasd.export.Tables;

/** {@code manifest.json}: what was run on what, with what result. The only file with a clock. */
final class Manifest {

  /**
   * How a run ended.
   *
   * @param counts of the whole run
   * @param warnings about the files
   * @param complete whether the corpus was read to its end
   * @param resumedAt documents and failures that an earlier attempt had done
   * @param ended when
   */
  record Ending(
      Counts counts, List<String> warnings, boolean complete, long resumedAt, Instant ended) {}

  /** Bytes, not text, for the hash: there may be very many. */
  private record Input(String name, long bytes, byte[] hash) {

    Map<String, Object> asMap() {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("file", name);
      map.put("bytes", bytes);
      map.put("sha256", HexFormat.of().formatHex(hash));
      return map;
    }
  }

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final Job job;
  private final Instant started;
  private final List<Input> inputs = new ArrayList<>();

  Manifest(Job job, Instant started) {
    this.job = job;
    this.started = started;
  }

  void addInput(String name, InputWatch watch) {
    inputs.add(new Input(name, watch.bytes(), watch.hash()));
  }

  String text(Ending ending) {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("program", "rasd");
    manifest.put("version", job.version());
    manifest.put("schema_version", Tables.SCHEMA_VERSION);
    manifest.put("complete", ending.complete());
    manifest.put("configuration", job.configuration());
    manifest.put("stages", job.pipeline().stages().stream().map(s -> s.name()).toList());
    manifest.put("counts", ending.counts().asMap());
    manifest.put("warnings", ending.warnings());
    manifest.put("times", times(ending));
    manifest.put("resources", job.resources());
    manifest.put("inputs", inputs.stream().map(Input::asMap).toList());
    manifest.put("files_passed_over", job.corpus().unread().stream().map(f -> f.name()).toList());
    try {
      return MAPPER.writeValueAsString(manifest) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write the manifest as JSON", e);
    }
  }

  private Map<String, Object> times(Ending ending) {
    Instant ended = ending.ended();
    Counts counts = ending.counts();
    double seconds = Math.max(0.001, started.until(ended, ChronoUnit.MILLIS) / 1000.0);
    Map<String, Object> times = new LinkedHashMap<>();
    times.put("started", started.truncatedTo(ChronoUnit.MILLIS).toString());
    times.put("ended", ended.truncatedTo(ChronoUnit.MILLIS).toString());
    times.put("seconds", seconds);
    if (ending.resumedAt() > 0) {
      times.put("resumed_after_documents", ending.resumedAt());
    } else {
      times.put("documents_per_second", Math.round(10 * counts.documents() / seconds) / 10.0);
      times.put("tokens_per_second", Math.round(counts.tokens() / seconds));
    }
    return times;
  }
}
