/** Tables of places out of the dumps that GeoNames publishes. */
package org.rasd.lexicon.geonames;
