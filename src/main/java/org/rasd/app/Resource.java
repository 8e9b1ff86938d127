package org.rasd.app;

/**
 * A word list or model that ships with Rasd. Unknown strings are empty.
 *
 * @param name its path below {@code org/rasd/}
 * @param title what it is
 * @param source where it comes from
 * @param licence its licence
 * @param entries rows of a table, 0 for others
 * @param bytes its size
 * @param sha256 of its bytes, in hexadecimal
 */
public record Resource(
    String name,
    String title,
    String source,
    String licence,
    long entries,
    long bytes,
    String sha256) {}
