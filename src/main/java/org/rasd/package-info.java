/** Rasd as a library: {@link org.rasd.Rasd} reads a text, {@link org.rasd.Extraction} is found. */
package org.rasd;
