/** Spans, Arabic letters, normalization: what knows about characters and about nothing else. */
package org.rasd.text;
