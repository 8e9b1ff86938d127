package org.rasd.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.rasd.corpus.Corpus;
import org.rasd.export.OffsetUnit;
import org.rasd.export.OutputFormat;
import org.rasd.pipeline.Pipeline;

/**
 * All that a run needs to know. Checked before: the corpus has no problems, the folder may be
 * written.
 *
 * @param corpus what to read
 * @param pipeline what to do with each document
 * @param folder where to write; it exists
 * @param formats what to write
 * @param threads how many documents are worked on at a time
 * @param offsets what offsets in the output count
 * @param version of the program, for the manifest
 * @param configuration for the manifest: option and value, in order
 * @param resources for the manifest: word lists and models with their SHA-256, in order; asked at
 *     the end
 */
public record Job(
    Corpus corpus,
    Pipeline pipeline,
    Path folder,
    List<OutputFormat> formats,
    int threads,
    OffsetUnit offsets,
    String version,
    Map<String, Object> configuration,
    Supplier<Map<String, String>> resources) {

  /** Copies the list. */
  public Job {
    formats = List.copyOf(formats);
  }
}
