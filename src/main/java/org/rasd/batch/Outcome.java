package org.rasd.batch;

import java.util.List;
import org.rasd.corpus.Failure;
import org.rasd.export.RunWriter;
import org.rasd.model.Document;

/** What came of one reading, ready to be written when it is its turn. */
sealed interface Outcome {

  /** A document with its rendered output, one addition for each format. */
  record Done(Document document, List<RunWriter.Addition> additions) implements Outcome {}

  /** A failure. */
  record Failed(Failure failure) implements Outcome {}
}
