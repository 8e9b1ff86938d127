/** Words cut into proclitics, stem and enclitic, with coarse parts of speech. */
package org.rasd.stage.morph;
