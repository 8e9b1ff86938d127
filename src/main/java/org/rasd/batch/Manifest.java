package org.rasd.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rasd.export.Tables;

/** {@code manifest.json}: what was run on what, with what result. The only file with a clock. */
final class Manifest {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final Job job;
  private final Instant started;
  private final List<Map<String, Object>> inputs = new ArrayList<>();

  Manifest(Job job, Instant started) {
    this.job = job;
    this.started = started;
  }

  void addInput(String name, InputWatch watch) {
    Map<String, Object> input = new LinkedHashMap<>();
    input.put("file", name);
    input.put("bytes", watch.bytes());
    input.put("sha256", watch.hash());
    inputs.add(input);
  }

  void write(Counts counts, List<String> warnings, boolean complete, Instant ended)
      throws IOException {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("program", "rasd");
    manifest.put("version", job.version());
    manifest.put("schema_version", Tables.SCHEMA_VERSION);
    manifest.put("complete", complete);
    manifest.put("configuration", job.configuration());
    manifest.put("stages", job.pipeline().stages().stream().map(s -> s.name()).toList());
    manifest.put("counts", counts.asMap());
    manifest.put("warnings", warnings);
    manifest.put("times", times(counts, ended));
    manifest.put("resources", job.resources().get());
    manifest.put("inputs", inputs);
    manifest.put("files_passed_over", job.corpus().unread().stream().map(f -> f.name()).toList());
    Files.writeString(
        job.folder().resolve(OutputFolder.MANIFEST),
        MAPPER.writeValueAsString(manifest) + "\n",
        StandardCharsets.UTF_8);
  }

  private Map<String, Object> times(Counts counts, Instant ended) {
    double seconds = Math.max(0.001, started.until(ended, ChronoUnit.MILLIS) / 1000.0);
    Map<String, Object> times = new LinkedHashMap<>();
    times.put("started", started.truncatedTo(ChronoUnit.MILLIS).toString());
    times.put("ended", ended.truncatedTo(ChronoUnit.MILLIS).toString());
    times.put("seconds", seconds);
    times.put("documents_per_second", Math.round(10 * counts.documents() / seconds) / 10.0);
    times.put("tokens_per_second", Math.round(counts.tokens() / seconds));
    return times;
  }
}
