package org.rasd.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.rasd.corpus.CorpusFile;
import org.rasd.export.Tables;

/**
 * All that decides what a run writes: only a run with the same identity may go on with its files.
 *
 * @param parts value by name, in order
 */
record Identity(Map<String, String> parts) {

  /** Options that change no byte of the output. */
  private static final Set<String> FREE =
      Set.of("inputs", "threads", "checkpoint", "time_limit", "config", "lexicon");

  static Identity of(Job job) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("version", job.version());
    parts.put("schema_version", Tables.SCHEMA_VERSION);
    parts.put("stages", job.pipeline().stages().stream().map(s -> s.name()).toList().toString());
    job.configuration()
        .forEach(
            (name, value) -> {
              if (!FREE.contains(name)) {
                parts.put("option " + name, String.valueOf(value));
              }
            });
    job.resources().forEach((name, hash) -> parts.put("resource " + name, hash));
    parts.put("names and sizes of the input files", inputs(job));
    return new Identity(parts);
  }

  private static String inputs(Job job) {
    StringBuilder all = new StringBuilder();
    for (CorpusFile file : job.corpus().files()) {
      all.append(file.name()).append('\t').append(size(file)).append('\n');
    }
    return Sha256.of(all.toString());
  }

  private static long size(CorpusFile file) {
    try {
      return Files.size(file.path());
    } catch (IOException e) {
      return -1; // Reading it fails and says why.
    }
  }

  /** What differs from the identity of the run that was begun; empty if nothing does. */
  List<String> differences(Identity begun) {
    List<String> differences = new ArrayList<>();
    Set<String> names = new TreeSet<>(parts.keySet());
    names.addAll(begun.parts.keySet());
    for (String name : names) {
      String now = parts.get(name);
      String then = begun.parts.get(name);
      if (!Objects.equals(now, then)) {
        differences.add(
            "--resume: the run was begun with another '"
                + name
                + "': "
                + (then == null ? "none" : then)
                + ", now "
                + (now == null ? "none" : now));
      }
    }
    return differences;
  }
}
