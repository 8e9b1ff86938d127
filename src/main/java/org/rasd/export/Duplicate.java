package org.rasd.export;

/**
 * A document is nearly the same as an earlier one of the run.
 *
 * @param documentId the earlier document
 * @param similarity the share of three-word sequences of both that they have in common, 0 to 1
 */
public record Duplicate(String documentId, double similarity) {}
