package org.rasd.batch;

import java.util.List;
import java.util.Map;
import org.rasd.corpus.Corpus;
import org.rasd.export.OutputFormat;
import org.rasd.pipeline.Pipeline;

/**
 * All that a run needs to know. Checked before: the corpus has no problems, the folder may be
 * written.
 *
 * @param corpus what to read
 * @param pipeline what to do with each document
 * @param destination where to write
 * @param formats what to write
 * @param options how to do it
 * @param version of the program, for the manifest
 * @param configuration for the manifest: option and value, in order
 * @param resources for the manifest: word lists and models with their SHA-256, in order
 */
public record Job(
    Corpus corpus,
    Pipeline pipeline,
    Destination destination,
    List<OutputFormat> formats,
    RunOptions options,
    String version,
    Map<String, Object> configuration,
    Map<String, String> resources) {

  /** Copies the list. */
  public Job {
    formats = List.copyOf(formats);
  }
}
