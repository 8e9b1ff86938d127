/** Numbers and amounts: what is counted, how many, and how sure the text is. */
package org.rasd.stage.quantity;
