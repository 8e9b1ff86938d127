/**
 * The document, its layers, and the annotation records that stages write into them. Immutable
 * throughout.
 */
package org.rasd.model;
