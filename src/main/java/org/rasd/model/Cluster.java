package org.rasd.model;

/**
 * The place of a mention among the mentions of one event in a document.
 *
 * @param id unique in the document
 * @param size number of mentions
 * @param role lead, repeat, update, conflict
 */
public record Cluster(String id, int size, String role) {

  /** Not clustered yet. */
  public static final Cluster NONE = new Cluster("", 1, "lead");
}
