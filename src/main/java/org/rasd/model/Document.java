package org.rasd.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A text with what is known about it. Immutable: a stage returns a new document that shares the
 * layers it did not touch. The text is never changed.
 */
public final class Document {

  private final String id;
  private final String text;
  private final Metadata metadata;
  private final Map<Layer<?>, List<?>> layers;

  private Document(String id, String text, Metadata metadata, Map<Layer<?>, List<?>> layers) {
    this.id = id;
    this.text = text;
    this.metadata = metadata;
    this.layers = layers;
  }

  /** A document without any layer. */
  public static Document of(String id, String text, Metadata metadata) {
    return new Document(id, text, metadata, Map.of());
  }

  /** A document without metadata and without any layer. */
  public static Document of(String id, String text) {
    return of(id, text, Metadata.NONE);
  }

  /** Its identifier, unique in a run. */
  public String id() {
    return id;
  }

  /** The text as it was decoded. */
  public String text() {
    return text;
  }

  /** Title, source, address, date. */
  public Metadata metadata() {
    return metadata;
  }

  /** The publication date, when it is known. */
  public Optional<LocalDate> date() {
    return metadata.date();
  }

  /** The text at an annotation. */
  public String textOf(Annotation annotation) {
    return annotation.span().in(text);
  }

  /**
   * The annotations of a layer, in order.
   *
   * @throws IllegalStateException if no stage has computed it
   */
  public <T extends Annotation> List<T> layer(Layer<T> layer) {
    List<?> found = layers.get(layer);
    if (found == null) {
      throw new IllegalStateException(
          "document " + id + ": layer '" + layer.name() + "' was not computed");
    }
    @SuppressWarnings("unchecked") // with() is the only writer and takes List<T> for Layer<T>
    List<T> typed = (List<T>) found;
    return typed;
  }

  /** Whether a stage has computed the layer. */
  public boolean has(Layer<?> layer) {
    return layers.containsKey(layer);
  }

  /** The layers that were computed. */
  public Set<Layer<?>> layers() {
    return layers.keySet();
  }

  /** This document with a layer set or replaced. */
  public <T extends Annotation> Document with(Layer<T> layer, List<T> annotations) {
    Map<Layer<?>, List<?>> copy = new LinkedHashMap<>(layers);
    copy.put(layer, List.copyOf(annotations));
    return new Document(id, text, metadata, copy);
  }
}
