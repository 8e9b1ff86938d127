package org.rasd.pipeline;

import java.util.Set;
import org.rasd.model.Document;
import org.rasd.model.Layer;

/**
 * One step of the analysis: a pure function from document to document. A stage is immutable and
 * shared between threads; it reads only the layers it requires and writes only those it provides.
 */
public interface Stage {

  /** Its name in evidence, configuration and messages. */
  String name();

  /** The layers it reads. */
  Set<Layer<?>> requires();

  /** The layers it writes. */
  Set<Layer<?>> provides();

  /** A document with the provided layers added; everything else is as before. */
  Document process(Document document);
}
